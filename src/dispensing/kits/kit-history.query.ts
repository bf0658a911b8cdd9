import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { KitEvent } from './kit.js';

const HISTORY: Statement = {
  name: 'kit-history',
  text: `select e.kind, e.at, p.name as by, null::int as "caseNumber", coalesce(e.detail -> 'changes', '[]') as changes, e.detail ->> 'reason' as reason
         from event e left join person p on p.id = e.person_id
         where e.subject = 'kit' and e.subject_id = $1 and e.case_id is null
         union all
         select m.kind, m.at, null, c.number::int, '[]', null from case_kit u join kit_case c on c.id = u.case_id
         cross join lateral (values ('into-case', u.from_at), ('out-of-case', u.until)) m (kind, at)
         where u.kit_id = $1 and m.at is not null
         order by at desc`,
};

/** Everything that happened to a box, the latest first. */
export const kitHistory = (tx: EntityManager, id: string): Promise<KitEvent[]> => ask<KitEvent>(tx, HISTORY, [id]);
