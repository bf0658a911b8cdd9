const DAY = 86_400_000;

const AMSTERDAM = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
});

/** How far the clocks of Amsterdam are ahead of UTC from this moment on. */
interface Change {
  readonly from: number;
  readonly ahead: number;
}

function askIntl(moment: number): number {
  const part = Object.fromEntries(AMSTERDAM.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

/** Intl knows when the clocks change, but is slow to ask: each year is asked once and remembered. */
const years = new Map<number, Change[]>();

function changesIn(year: number): Change[] {
  const known = years.get(year);
  if (known) return known;
  const changes = [{ from: -Infinity, ahead: askIntl(Date.UTC(year, 0, 1)) }];
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += DAY) {
    const before = askIntl(day);
    const after = askIntl(day + DAY);
    if (before !== after) changes.push({ from: firstMomentOf(after, day, day + DAY), ahead: after });
  }
  years.set(year, changes);
  return changes;
}

function firstMomentOf(ahead: number, before: number, after: number): number {
  while (after - before > 1000) {
    const between = Math.floor((before + after) / 2000) * 1000;
    if (askIntl(between) === ahead) after = between;
    else before = between;
  }
  return after;
}

/** Milliseconds to add to a moment to read the clock in Amsterdam as if it were UTC. */
export function aheadOfUtc(moment: number): number {
  const changes = changesIn(new Date(moment).getUTCFullYear());
  return changes.findLast(({ from }) => from <= moment)?.ahead ?? 0;
}
