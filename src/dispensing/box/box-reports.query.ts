import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { jsonObject } from '../../platform/database/json-object.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { EndReason } from '../steps/end.text.js';
import type { Used } from '../steps/opening.rules.js';
import type { Orderer, Symptom } from '../steps/opening.text.js';
import type { Report } from './box-report.js';

/** A report as those read it who have to do with the case. */
export interface SeenReport {
  id: string;
  caseId: string;
  kit: { id: string; serial: string };
  report: Report;
  name: string;
  organisation: string;
  at: Date;
  notedAt: Date;
  orderedBy: Orderer | null;
  symptoms: Symptom[];
  used: (Used & { name: string })[];
  endReason: EndReason | null;
  endedOn: PlainDate | null;
  moved: boolean;
  decision: 'confirmed' | 'rejected' | null;
  decidedAt: Date | null;
  /** Whoever asks may confirm it, or reject it. */
  mayDecide: boolean;
}

const USED = jsonObject<Used & { name: string }>({
  slot: 'u.slot',
  quantity: 'u.quantity',
  name: 'coalesce(p.name, u.slot)',
});
const COLUMNS = `r.id, r.case_id as "caseId", jsonb_build_object('id', k.id, 'serial', k.serial) as kit, r.report, r.name, r.organisation, r.at, r.noted_at as "notedAt",
  r.ordered_by as "orderedBy", r.symptoms, r.end_reason as "endReason", r.ended_on::text as "endedOn", r.moved,
  case when r.confirmed_at is not null then 'confirmed' when r.rejected_at is not null then 'rejected' end as decision,
  case when r.confirmed_at is not null then r.confirmed_at else r.rejected_at end as "decidedAt", decides_box_report(r.case_id, r.report) as "mayDecide",
  coalesce((select jsonb_agg(${USED} order by u.slot) from jsonb_to_recordset(r.used) u (slot text, quantity int)
    left join lateral (select min(d.name) as name from kit_line l join product d on d.network_id = l.network_id and d.code = l.product
      where l.kit_id = r.kit_id and l.slot = u.slot) p on true), '[]') as used`;
const OF_CASE: Statement = {
  name: 'box-reports-of-case',
  text: `select ${COLUMNS} from box_report r join kit k on k.id = r.kit_id where r.case_id = $1 order by r.noted_at desc limit 50`,
};
const OF_KIT: Statement = {
  name: 'box-reports-of-kit',
  text: `select ${COLUMNS} from box_report r join kit k on k.id = r.kit_id where r.kit_id = $1 order by r.noted_at desc limit 50`,
};
const ONE: Statement = {
  name: 'box-report',
  text: `select ${COLUMNS} from box_report r join kit k on k.id = r.kit_id where r.id = $1`,
};

export const reportsOfCase = (tx: EntityManager, caseId: string): Promise<SeenReport[]> =>
  ask<SeenReport>(tx, OF_CASE, [caseId]);
export const reportsOfKit = (tx: EntityManager, kitId: string): Promise<SeenReport[]> =>
  ask<SeenReport>(tx, OF_KIT, [kitId]);
export async function reportWith(tx: EntityManager, id: string): Promise<SeenReport | null> {
  const [report] = await ask<SeenReport>(tx, ONE, [id]);
  return report ?? null;
}
