import { hash, verify } from '@node-rs/argon2';
import { Later } from '../web/problem.js';
import { attemptTexts } from './attempts.text.js';

/** At most so many at once: each takes 19 MB and a core, and a flood of sign-ins must leave others fast. */
const AT_ONCE = 2;
/** Who would wait longer than some seconds is better told to come back. */
const IN_LINE = 100;
const COME_BACK_SECONDS = 3;
const waiting: (() => void)[] = [];
let busy = 0;

/** 503 with Retry-After when the line is full: asked before a try is counted, so that it costs nobody one. */
export function refuseWhenFull(): void {
  if (waiting.length < IN_LINE) return;
  const seconds = COME_BACK_SECONDS;
  throw new Later(503, 'busy', seconds, (language) => attemptTexts(language)('busy', { seconds }));
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) {
    refuseWhenFull();
    await new Promise<void>((go) => waiting.push(go));
  } else busy++;
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
