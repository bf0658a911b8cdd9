import { hash, verify } from '@node-rs/argon2';

/** At most so many at once: each takes 19 MB and a core, and a flood of sign-ins must leave others fast. */
const AT_ONCE = 2;
const waiting: (() => void)[] = [];
let busy = 0;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else busy++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
}

/** argon2id with the parameters that OWASP names (19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password));

/** What an unknown person's password is compared with, so that the answer takes as long. */
const NOBODY = hash('nobody has this password');

export async function passwordFits(stored: string | null, given: string): Promise<boolean> {
  const fits = await inTurn(async () => verify(stored ?? (await NOBODY), given.slice(0, 1000)));
  return fits && stored !== null;
}
