import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Role } from '../../platform/actor.js';
import type { ChangedQuantity } from '../../dispensing/changed-quantities.rules.js';
import type { Named } from '../worklist/listed-case.js';

export interface Happened {
  id: string;
  move: string;
  at: Date;
  by: { role: Role; organisation: Named };
  /** Which organisation was asked. */
  asked?: Named;
  /** Which kit, where the step was about one. */
  kit?: string;
  /** Which product, where it was about one that stands in for another. */
  product?: string;
  reason?: string;
  /** What was written beside a reason of the list. */
  note?: string;
  /** What was said to be used before, and now; for whoever sees the opening. */
  changes?: ChangedQuantity[];
  /** Who of the pharmacy said yes when it was placed by hand. */
  agreedWith?: string;
  /** The event that this one puts right. */
  corrects?: string;
}
interface Row {
  id: string;
  move: string;
  at: Date;
  role: Role;
  organisationId: string;
  organisation: string;
  askedId: string | null;
  asked: string | null;
  kit: string | null;
  product: string | null;
  reason: string | null;
  note: string | null;
  changes: ChangedQuantity[] | null;
  agreedWith: string | null;
  corrects: string | null;
}

/**
 * Who is only asked sees the request and what concerns itself. Why a pharmacy did not supply is between that pharmacy
 * and the practice; so is who there said yes on the telephone. What a packed kit asks follows upon its packing.
 */
const HISTORY: Statement = {
  name: 'casework-history',
  text: `select e.id, e.kind as move, e.at, e.role, o.id as "organisationId", o.name as organisation, e.corrects, a.id as "askedId", a.name as asked, x.serial as kit, d.name as product,
           case when e.kind not in ('decline', 'release') or acting_organisation() in (e.organisation_id, k.practice_id) then coalesce(e.detail ->> 'reason', e.detail ->> 'deviationReason') end as reason, e.detail ->> 'deviationNote' as note,
           case when e.kind = 'use-recorded' and exists (select from opening n where n.case_id = k.id) then e.detail -> 'changes' end as changes,
           case when e.kind = 'place' and (acting_organisation() in (k.practice_id, e.organisation_id) or acting_organisation() = any (e.about)) then e.detail ->> 'agreedWith' end as "agreedWith"
         from kit_case k join event e on e.case_id = k.id join organisation o on o.id = e.organisation_id
           left join organisation a on e.kind in ('offered', 'hand-over-proposed') and a.id = e.about[1]
           left join kit x on x.id = (e.detail ->> 'kitId')::uuid
           left join product d on d.network_id = e.network_id and d.code = e.detail ->> 'product'
         where k.id = $1 and (k.status <> 'requested' or k.pharmacy_id <> acting_organisation() or e.kind = 'submit'
           or e.organisation_id = acting_organisation() or acting_organisation() = any (e.about))
         order by e.at, e.kind in ('consent-asked', 'order-differs'), e.id limit 500`,
};

export async function historyOf(tx: EntityManager, caseId: string): Promise<Happened[]> {
  const rows = await ask<Row>(tx, HISTORY, [caseId]);
  return rows.map(
    ({
      id,
      move,
      at,
      role,
      organisationId,
      organisation,
      askedId,
      asked,
      kit,
      product,
      reason,
      note,
      changes,
      agreedWith,
      corrects,
    }) => ({
      ...{ id, move, at },
      by: { role, organisation: { id: organisationId, name: organisation } },
      ...(askedId === null || asked === null ? {} : { asked: { id: askedId, name: asked } }),
      ...(kit === null ? {} : { kit }),
      ...(product === null ? {} : { product }),
      ...(reason === null ? {} : { reason }),
      ...(note === null ? {} : { note }),
      ...(changes === null ? {} : { changes }),
      ...(agreedWith === null ? {} : { agreedWith }),
      ...(corrects === null ? {} : { corrects }),
    }),
  );
}
