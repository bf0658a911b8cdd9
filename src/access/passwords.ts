import { hash, verify } from '@node-rs/argon2';
import { ConcurrencyLimit } from './concurrency-limit.js';

/** At most so many at once: each takes 19 MB and a core, and a flood of sign-ins must leave others fast. */
const AT_ONCE = 2;
/** Who would wait longer than some seconds is better told to come back. */
const IN_LINE = 100;
const hashing = new ConcurrencyLimit(AT_ONCE, IN_LINE);

/** Asked before a try is counted, so that a full line costs nobody one. */
export const refuseWhenFull = (): void => {
  hashing.refuseWhenFull();
};

/** argon2id, which is the library's own choice, with the parameters that OWASP names: 19 MiB, 2 passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const hashPassword = (password: string): Promise<string> => hashing.inTurn(() => hash(password, COST));

/** What an unknown person's password is compared with, so that the answer takes as long. */
const NOBODY = hash('nobody has this password', COST);

export async function passwordFits(stored: string | null, given: string): Promise<boolean> {
  const fits = await hashing.inTurn(async () => verify(stored ?? (await NOBODY), given.slice(0, 1000)));
  return fits && stored !== null;
}
