import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Opening } from '../platform/opening-times.js';

type Kept = 'opening' | 'delivery';
/** A weekday, or 8 for a holiday. */
type Hours = Omit<Opening, 'weekday'> & { weekday: number };

const endOf = (kept: Kept): Statement => ({
  name: `pharmacy-end-${kept}`,
  text: `update pharmacy_${kept} set until_day = app_today() where organisation_id = $1 and until_day is null`,
});
const beginOf = (kept: Kept): Statement => ({
  name: `pharmacy-begin-${kept}`,
  text: `insert into pharmacy_${kept} (network_id, organisation_id, weekday, opens, closes, from_day)
         select acting_network(), $1, h.weekday, h.opens, h.closes, app_today() from jsonb_to_recordset($2) as h(weekday int, opens time, closes time)
         on conflict (organisation_id, weekday, opens, from_day) do update set until_day = null, closes = excluded.closes`,
});

const END = { opening: endOf('opening'), delivery: endOf('delivery') };
const BEGIN = { opening: beginOf('opening'), delivery: beginOf('delivery') };

/** From today on a pharmacy is open, or delivers, at these hours of a week; what they were yesterday stays as it was. */
export async function keepWeek(tx: EntityManager, kept: Kept, id: string, hours: readonly Hours[]): Promise<void> {
  await ask(tx, END[kept], [id]);
  await ask(tx, BEGIN[kept], [id, JSON.stringify(hours)]);
}
