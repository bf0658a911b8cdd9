import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { RelyingParty } from './relying-party.js';

export type Purpose = 'sign-in' | 'confirmation' | 'witness' | 'registration';

/** What a passkey has to answer: made for one session and one purpose, good for a few minutes and once. */
export interface Challenge {
  challenge: string;
  relyingParty: string;
  origin: string;
}

const GOOD_FOR = '5 minutes';
const CLEAR: Statement = {
  name: 'clear-challenges',
  text: 'delete from passkey_challenge where person_id = acting_person() and expires_at <= app_now()',
};
const KEEP: Statement = {
  name: 'keep-challenge',
  text: `insert into passkey_challenge (challenge, session_id, person_id, purpose, relying_party, origin, expires_at)
         select $1, s.id, acting_person(), $3, $4, $5, app_now() + '${GOOD_FOR}'::interval from session s where s.id = $2`,
};
const TAKE: Statement = {
  name: 'take-challenge',
  text: `delete from passkey_challenge where challenge = $1 and session_id = coalesce($2, session_id) and purpose = $3 and person_id = acting_person()
           and expires_at > app_now() returning challenge, relying_party as "relyingParty", origin`,
};

export async function keepChallenge(
  tx: EntityManager,
  challenge: string,
  sessionId: string,
  purpose: Purpose,
  { id, origin }: RelyingParty,
): Promise<void> {
  await ask(tx, CLEAR);
  await ask(tx, KEEP, [challenge, sessionId, purpose, id, origin]);
}

/** Once: whoever comes second finds nothing. Of any session of the person when none is named. */
export async function takeChallenge(
  tx: EntityManager,
  challenge: string,
  sessionId: string | null,
  purpose: Purpose,
): Promise<Challenge | undefined> {
  const [row] = await ask<Challenge>(tx, TAKE, [challenge, sessionId, purpose]);
  return row;
}
