const SECOND = 1000;
const FIRST_WAIT = 5 * SECOND;
const LONGEST_WAIT = 15 * 60 * SECOND;
const LONGEST_WAIT_WHEN_URGENT = 60 * SECOND;

/** Twice as long each time; an urgent letter is tried at least once a minute. */
export function nextAttempt(attempts: number, urgent: boolean, now: Date): Date {
  const wait = FIRST_WAIT * 2 ** Math.min(attempts - 1, 20);
  return new Date(now.getTime() + Math.min(wait, urgent ? LONGEST_WAIT_WHEN_URGENT : LONGEST_WAIT));
}
