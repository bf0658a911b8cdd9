import { randomUUID } from 'node:crypto';
import { Attempts } from '../factories/attempt.js';
import { nameOf, routesOf } from '../factories/routes.js';
import { livingThings } from '../factories/things.js';
import type { World } from '../factories/world.js';
import type { Pick } from './routes-and-roles.js';

const COATS = [
  'text/plain',
  'text/json',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
];
const STREAM = '/live';

/** What takes a body that is no JSON, form or file, at every route; which of the others is tried where is picked. */
export async function inOtherCoats(world: World, pick: Pick): Promise<string[]> {
  const gp = await world.as('gp');
  const faults: string[] = [];
  const routes = (await routesOf(world)).filter(({ body, params }) => body !== null && params.length === 0);
  for (const [turn, route] of routes.entries())
    for (const type of pick(COATS, turn)) {
      const headers = { accept: 'application/json', 'content-type': type, 'idempotency-key': randomUUID() };
      const { status } = await gp.raw(route.method, route.path, '{"a":1}', headers);
      if (![400, 401, 403, 415].includes(status)) faults.push(`${nameOf(route)} ${type}: ${String(status)}`);
    }
  return faults;
}

/** Which answers may be kept by a browser, framed by another site, or be taken for something else. */
export async function keptOrFramed(world: World, pick: Pick): Promise<string[]> {
  const things = await livingThings(world);
  const attempts = new Attempts(world, things);
  const clients = await Promise.all((['gp', 'pharmacist', 'administrator'] as const).map((who) => world.as(who)));
  const ways = clients.flatMap((client) => ['text/html', 'application/json'].map((accept) => ({ client, accept })));
  const faults: string[] = [];
  const routes = (await routesOf(world)).filter(({ method, path }) => method === 'GET' && path !== STREAM);
  for (const [turn, route] of routes.entries()) {
    const address = attempts.address(route, (await things.of(route)?.one()) ?? {});
    for (const { client, accept } of pick(ways, turn)) {
      const { headers } = await client.raw('GET', address, undefined, { accept });
      const policy = String(headers['content-security-policy']);
      const safe = headers['cache-control'] === 'no-store' && headers['x-content-type-options'] === 'nosniff';
      if (!safe || !policy.includes("default-src 'none'") || !/frame-ancestors '(none|self)'/.test(policy))
        faults.push(`${nameOf(route)} ${accept}: ${String(headers['cache-control'])} ${policy}`);
    }
  }
  return faults;
}
