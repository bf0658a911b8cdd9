import type { Hostility } from './hostility.js';
import { nameOf, type Route } from './routes.js';

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32), so that what was found is found again. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What no form would send, and what people and machines send all the same. */
const VALUES: readonly (() => unknown)[] = [
  ...[null, true, false, 0, -1, 1, 1.5, 1e308, 2 ** 31, 2 ** 53, -(2 ** 63)].map((value) => () => value),
  ...['', ' ', '\u0000', '\ud800', '\u202e', '-', '0', '-0', '1e5', 'NaN', 'null', 'true', '٣'].map(
    (text) => () => text,
  ),
  ...['0000-00-00', '2026-02-30', '9999-12-31', '+275760-09-13T00:00:00Z', '1-6-2026', '25:00'].map((day) => () => day),
  ...['00000000-0000-0000-0000-000000000000', 'a b@example.org', '=1+1', "'; --", '%_\\'].map((text) => () => text),
  ...[[], [[]], [null], {}, { length: 3 }, [{}, {}], { a: { b: {} } }].map((odd) => () => structuredClone(odd)),
  () => 'x'.repeat(10_000),
  () => Array.from({ length: 1001 }, () => 'x'),
  () => ({ toString: 'x', valueOf: 'x', constructor: {} }),
];

type Tree = Record<string, unknown> | unknown[];
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every place in a body where something stands. */
function placesIn(body: Tree): [Tree, string][] {
  return Object.keys(body).flatMap((key) => {
    const inner = (body as Record<string, unknown>)[key];
    return [[body, key] as [Tree, string], ...(isTree(inner) ? placesIn(inner) : [])];
  });
}

/** The same body as a browser would post it: `patient[birthName]`, `lines[0][lot]`. */
function fieldsOf(body: unknown, name = ''): [string, string][] {
  if (!isTree(body)) return name ? [[name, typeof body === 'string' ? body : JSON.stringify(body)]] : [];
  return Object.entries(body).flatMap(([key, inner]) => fieldsOf(inner, name ? `${name}[${key}]` : key));
}

export interface Found {
  /** What was answered with a fault of ours, with the body that did it. */
  faults: string[];
  /** How often each status was the answer. */
  statuses: Record<number, number>;
  routes: number;
}

/** Each field of each body left out once: what must be there is asked for before the database has to. */
export async function leaveOutEach(hostility: Hostility): Promise<{ faults: string[]; sent: number }> {
  const faults: string[] = [];
  let sent = 0;
  for (const route of hostility.routesWithBody()) {
    const fields = placesIn(hostility.wholeBody(route) as Tree).length;
    for (let place = 0; place < fields; place++, sent++) {
      const body = hostility.wholeBody(route) as Tree;
      const [holder, key] = placesIn(body)[place] ?? [body, ''];
      Reflect.deleteProperty(holder, key);
      const { status } = await hostility.sendTo(route, body);
      if (status >= 500) faults.push(`${nameOf(route)} without ${key}: ${String(status)}`);
    }
  }
  return { faults, sent };
}

/** Bodies made from the described interface and then spoilt in one to three places, to every route that takes one. */
export async function sendAnyBodies(hostility: Hostility, count: number, seed: number): Promise<Found> {
  const chance = chances(seed);
  const one = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;
  const spoil = (body: Tree): void => {
    const places = placesIn(body);
    const [holder, key] = places.length > 0 ? one(places) : [body, 'unknown'];
    const at = holder as Record<string, unknown>;
    const how = chance();
    if (how < 0.1) Reflect.deleteProperty(at, key);
    else if (how < 0.2 && Array.isArray(at[key])) at[key] = [...(at[key] as unknown[]), ...(at[key] as unknown[])];
    else if (how < 0.25) at[`${key}2`] = at[key];
    else if (how < 0.35) at[key] = [at[key]];
    else at[key] = one(VALUES)();
  };
  const routes = hostility.routesWithBody();
  const found: Found = { faults: [], statuses: {}, routes: new Set(routes.map(nameOf)).size };
  for (let n = 0; n < count; n++) {
    // Each route first, then at random.
    const route: Route = routes[n] ?? one(routes);
    const body = hostility.wholeBody(route) as Tree;
    for (let times = n < routes.length ? 0 : 1 + Math.floor(chance() * 3); times > 0; times--) spoil(body);
    const { status, text } = await (chance() < 0.3
      ? hostility.submitTo(route, Object.fromEntries(fieldsOf(body)))
      : hostility.sendTo(route, body));
    found.statuses[status] = (found.statuses[status] ?? 0) + 1;
    if (status >= 500)
      found.faults.push(`${nameOf(route)} ${JSON.stringify(body).slice(0, 600)}: ${text.slice(0, 200)}`);
  }
  return found;
}
