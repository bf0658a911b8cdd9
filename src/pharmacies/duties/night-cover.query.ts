import type { EntityManager } from 'typeorm';
import { radiusOf } from '../candidate.rules.js';
import { pharmaciesNow } from '../pharmacies.query.js';
import type { PharmacySettings } from '../pharmacies.settings.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { nightCover, type HomeArea, type NightCover } from './night-cover.rules.js';

const HOMES: Statement = {
  name: 'duty-homes',
  text: `select a.pc4, m.name as municipality, a.lat, a.lon, a.area_km2 as "areaKm2", a.expected_deaths as weight
         from postcode_area a join municipality m on m.network_id = a.network_id and m.code = a.gm_code
         where a.network_id = acting_network() and not a.po_box order by a.pc4 limit 5000`,
};

/** Per municipality who brings a kit outside office hours: whoever always does, and these while they are on duty. */
export async function nightCoverNow(
  tx: EntityManager,
  now: Date,
  onDuty: ReadonlySet<string>,
  settings: PharmacySettings,
): Promise<NightCover[]> {
  const pharmacies = await pharmaciesNow(tx, now);
  const bring = pharmacies.filter((it) => it.takesPart && (it.deliversOutOfHours || onDuty.has(it.id)));
  return nightCover(
    await ask<HomeArea>(tx, HOMES),
    bring.map(({ name, lat, lon, area, radiusKm, deliversOutOfHours }) => ({
      ...{ name, lat, lon, area, always: deliversOutOfHours },
      radiusKm: radiusOf(radiusKm, area.length > 0, settings),
    })),
  );
}
