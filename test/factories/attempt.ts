import { randomUUID } from 'node:crypto';
import { bodyFor } from './bodies.js';
import type { Client } from './client.js';
import { schemasOf, type Route } from './routes.js';
import type { Params, Things } from './things.js';
import type { World } from './world.js';

/** What a route asks in its address before it looks any further. */
const QUESTIONS: Record<string, string> = {
  'GET /pharmacies/candidates': '?postcode=2512AB&urgency=today',
  'POST /files': '?name=bijlage.pdf',
};
export interface Attempt {
  status: number;
  text: string;
}

/** Tries a route as a machine would: with the ids of living things, and a body that it might take. */
export class Attempts {
  constructor(
    private readonly world: World,
    private readonly things: Things,
  ) {}

  async make(client: Client, route: Route, params: Params, body: 'full' | 'empty' = 'full'): Promise<Attempt> {
    const writes = route.method !== 'GET' && route.method !== 'DELETE';
    const { status, text } = await client.raw(
      route.method,
      this.address(route, params),
      writes ? JSON.stringify(body === 'full' ? this.body(route) : {}) : undefined,
      {
        ...{ accept: 'application/json', 'idempotency-key': randomUUID(), 'if-match': '1' },
        ...(writes ? { 'content-type': 'application/json' } : {}),
      },
    );
    return { status, text };
  }

  body(route: Route, whole = false): object {
    return route.body ? (bodyFor(route.body, schemasOf(this.world), this.things.ids, '', whole) as object) : {};
  }

  address({ method, path, params }: Route, known: Params): string {
    const unknown = params.find((name) => !known[name]);
    if (unknown !== undefined)
      throw new Error(`${path} names {${unknown}}: say in test/factories/things.ts how one is made and whose it is`);
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(known[name] ?? ''));
    const question = method === 'GET' && path.endsWith('/difference') ? `?from=${this.world.standard}` : '';
    return filled + (QUESTIONS[`${method} ${path}`] ?? question);
  }
}

/** The same address with ids that nothing has. */
export const madeUp = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, id]) => [name, /^[0-9a-f-]{36}$/.test(id) ? randomUUID() : id]),
  );
