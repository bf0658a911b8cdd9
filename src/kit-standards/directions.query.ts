import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Direction } from './direction.js';

const DIRECTIONS: Statement = {
  name: 'directions',
  text: `select d.slot, d.number, d.standing, d.indication, d.for_whom as "forWhom", d.circumstances, d.circumstances_en as "circumstancesEn",
                d.dose::float8 as dose, d.share, d.unit, d.route, d.interval_minutes as "intervalMinutes", d.max_day::float8 as "maxDay",
                d.max_gift::float8 as "maxGift", d.max_episode::float8 as "maxEpisode", d.kidney, d.kidney_en as "kidneyEn", d.source,
                d.source_en as "sourceEn", d.source_date as "sourceDate"
         from direction d join kit_slot s on s.standard_id = d.standard_id and s.code = d.slot
         where d.standard_id = $1 order by s.place, d.slot, d.number`,
};

/** Of all slots of a version, in the order of its slots. */
export const directionsIn = (tx: EntityManager, id: string) => ask<Direction>(tx, DIRECTIONS, [id]);
