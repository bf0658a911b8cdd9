import type { Client } from 'pg';

/** What must hold in every database of ours, whatever happened to it. Each asks for what does not. */
const INVARIANTS = {
  'the opium balances are the sums of their movements': `
    select from opium_balance b full join (
      select kit_id, product, lot, account, sum(quantity) as quantity from (
        select kit_id, product, lot, to_account as account, quantity from opium_movement union all
        select kit_id, product, lot, from_account, -quantity from opium_movement) m group by kit_id, product, lot, account) s
    using (kit_id, product, lot, account) where b.quantity is distinct from s.quantity`,
  'every case stands where its last move led': `
    select from kit_case k left join lateral (
      select e.to_status from event e where e.case_id = k.id and e.to_status is not null order by e.at desc, e.id desc limit 1) e on true
    where e.to_status is distinct from k.status`,
  'every case has its place': `
    select from kit_case k where not exists (select from case_place l where l.case_id = k.id)`,
  'every case went by the table of moves': `
    select from (
      select from_status, to_status, lag(to_status) over (partition by case_id order by at, id) as before
      from event where case_id is not null and to_status is not null) e
    where e.from_status is distinct from e.before
       or e.from_status is distinct from e.to_status
          and not exists (select from allowed_move m where m.from_status = coalesce(e.from_status, '') and m.to_status = e.to_status)`,
};

export interface Held {
  what: string;
  /** How many break it. */
  broken: number;
}

export async function lookAtInvariants(owner: Client): Promise<Held[]> {
  const held: Held[] = [];
  for (const [what, text] of Object.entries(INVARIANTS))
    held.push({ what, broken: (await owner.query(text)).rowCount ?? 0 });
  return held;
}
