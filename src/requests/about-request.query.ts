import type { EntityManager } from 'typeorm';
import { settingsFrom } from '../access/settings-from.js';
import { KIT_LIFE_SETTINGS } from '../kit-life/kit-life.settings.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { OrderedMedicine, Practice, Signer } from './order.js';
import { REQUEST_SETTINGS, type RequestSettings } from './requests.settings.js';

export interface NamedOrganisation {
  id: string;
  name: string;
  kind: string;
  phone: string | null;
}
type LifeSettings = Readonly<Record<keyof typeof KIT_LIFE_SETTINGS, number>>;

/** Who asks, what the kit holds today, and the organisations that the request names. */
export interface AboutRequest {
  signer: Signer;
  bigStatus: string | null;
  practice: Practice;
  standard: { id: string; name: string } | null;
  medicines: OrderedMedicine[];
  organisations: NamedOrganisation[];
  settings: RequestSettings & LifeSettings;
}

/** One round trip, like the question for candidates that goes with it. */
const ABOUT: Statement = {
  name: 'about-request',
  text: `with standard as (select s.id, s.name from standard_today s where s.in_effect limit 1)
         select (select jsonb_build_object('name', p.name, 'profession', p.profession, 'big', p.big) from person p where p.id = acting_person()) as signer,
                (select n.status from number_status n where n.register = 'big' and n.subject_id = acting_person()) as "bigStatus",
                (select jsonb_build_object('name', o.name, 'agb', o.agb, 'phone', o.phone, 'street', o.street, 'postcode', o.postcode, 'place', o.place)
                 from organisation o where o.id = acting_organisation()) as practice,
                (select to_jsonb(s) from standard s) as standard,
                (select coalesce(jsonb_agg(jsonb_build_object('slot', k.code, 'name', k.name, 'minimum', k.min, 'quantity', k.max, 'optional', not k.mandatory, 'unit', k.unit, 'atc', d.atc,
                          'strength', d.strength, 'form', d.form, 'route', d.route, 'opiumList', d.opium_list) order by k.place), '[]')
                 from standard s join kit_slot k on k.standard_id = s.id
                 left join lateral (select p.* from slot_product c join product p on p.network_id = c.network_id and p.code = c.product
                                    where c.standard_id = k.standard_id and c.slot = k.code order by c.preferred desc, c.product limit 1) d on true
                 where k.kind = 'medicine') as medicines,
                (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'phone', o.phone)), '[]')
                 from organisation o where o.network_id = acting_network() and o.id = any ($1::uuid[])) as organisations,
                (select coalesce(jsonb_object_agg(c.key, c.value), '{}') from network_setting c where c.network_id = acting_network()) as chosen`,
};
type Row = Omit<AboutRequest, 'settings'> & { chosen: Record<string, unknown> };

export async function aboutRequest(
  tx: EntityManager,
  organisations: readonly (string | null)[],
): Promise<AboutRequest> {
  const [row] = await ask<Row>(tx, ABOUT, [organisations.filter((id) => id !== null)]);
  if (!row) throw new Error('the question about a request answered nothing');
  const { chosen, ...about } = row;
  return { ...about, settings: settingsFrom(chosen, { ...REQUEST_SETTINGS, ...KIT_LIFE_SETTINGS }) };
}

const DAY = 86_400_000;

export const orderValidUntil = (now: Date, settings: LifeSettings): Date =>
  new Date(now.getTime() + settings['case.orderValidDays'] * DAY);
