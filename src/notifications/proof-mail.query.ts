import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { LetterState } from './letter-list.query.js';

/** What became of the last mail that an administrator sent to themselves. */
export interface ProofMail {
  /** Where the next one goes. */
  address: string | null;
  askedAt: Date | null;
  /** Null while no letter was made of it. */
  state: LetterState | null;
  sentAt: Date | null;
  attempts: number;
  /** A code of what went wrong last; never what a mail server wrote. */
  error: string | null;
}

const LAST: Statement = {
  name: 'proof-mail-last',
  text: `select p.email as address, e.at as "askedAt", l.state, l.sent_at as "sentAt", coalesce(l.attempts, 0) as attempts, l.last_error as error
         from person p
         left join lateral (select id, at from event where kind = 'proof-mail-asked' and subject = 'person' and subject_id = p.id
                            and organisation_id = acting_organisation() order by id desc limit 1) e on true
         left join letter l on l.event_id = e.id and l.channel = 'mail'
         where p.id = acting_person()`,
};

export async function lastProofMail(tx: EntityManager): Promise<ProofMail> {
  const [last] = await ask<ProofMail>(tx, LAST);
  return last ?? { address: null, askedAt: null, state: null, sentAt: null, attempts: 0, error: null };
}
