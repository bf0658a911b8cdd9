import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

export interface OwnFilter {
  id: string;
  page: string;
  name: string;
  asked: string;
}

/** More than this is no choice any more. */
const MOST = 20;
const OWN: Statement = {
  name: 'kept-filters',
  text: `select id, page, name, asked from kept_filter where $1::text is null or page = $1 order by page, name collate "nl-x-icu", id`,
};
const KEEP: Statement = {
  name: 'kept-filter-keep',
  text: `insert into kept_filter (network_id, id, person_id, page, name, asked) select acting_network(), $1::uuid, acting_person(), $2::text, $3::text, $4::text
         where (select count(*) from kept_filter k where k.page = $2::text and k.name <> $3::text) < ${String(MOST)}
         on conflict (person_id, page, name) do update set asked = excluded.asked returning id, page, name, asked`,
};
const TAKE_AWAY: Statement = {
  name: 'kept-filter-take-away',
  text: 'delete from kept_filter where id = $1 returning id, page, name, asked',
};

export const ownFilters = (tx: EntityManager, page: string | null) => ask<OwnFilter>(tx, OWN, [page]);

/** What was kept under the same name before goes; nothing comes back when there are too many. */
export async function keepFilter(tx: EntityManager, { id, page, name, asked }: OwnFilter) {
  return (await ask<OwnFilter>(tx, KEEP, [id, page, name, asked]))[0];
}

export async function takeFilterAway(tx: EntityManager, id: string) {
  return (await ask<OwnFilter>(tx, TAKE_AWAY, [id]))[0];
}
