import type { Client } from 'pg';
import { daysAfter } from './timeline.js';
import type { Ground } from './region.js';

/** A pharmacy and a practice whose mailbox is no longer there: what is written to them waits for an administrator. */
const REFUSED = [
  { address: '02990011@demo.invalid', days: 26 },
  { address: '01990009@demo.invalid', days: 9 },
];

export async function refuseAddresses(owner: Client, { network }: Ground, now: Date): Promise<void> {
  const rows = REFUSED.map(({ address, days }) => ({ address, since: daysAfter(now, -days) }));
  await owner.query(
    `insert into refused_address (network_id, address, since, reason)
     select $1, address, since, '550 EENVELOPE RCPT TO' from jsonb_to_recordset($2) as x(address text, since timestamptz)`,
    [network, JSON.stringify(rows)],
  );
  // As when it was sent: the coordinator is told whose mail comes back.
  await owner.query(
    `insert into event (network_id, id, kind, subject, subject_id, at, organisation_id, role, detail)
     select $1, uuidv7(), 'address-refused', 'organisation', o.id, x.since, n.id, 'system', jsonb_build_object('name', o.name, 'address', x.address)
     from jsonb_to_recordset($2) as x(address text, since timestamptz) join organisation o on o.network_id = $1 and lower(o.mail_address) = lower(x.address)
     join organisation n on n.network_id = $1 and n.kind = 'network'`,
    [network, JSON.stringify(rows)],
  );
}
