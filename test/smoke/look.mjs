import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';

export function same(seen, expected, what) {
  if (!isDeepStrictEqual(seen, expected)) {
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, saw ${JSON.stringify(seen)}`);
  }
}

export function holds(truth, what, seen) {
  if (!truth) throw new Error(`${what}: ${JSON.stringify(seen)?.slice(0, 1500)}`);
}

/** What happens by itself may take some seconds. */
export async function soon(what, look, seconds = 20) {
  for (const until = performance.now() + seconds * 1000; performance.now() < until; await pause(250)) {
    const seen = await look();
    if (seen) return seen;
  }
  throw new Error(`${what}: not within ${seconds} seconds`);
}
