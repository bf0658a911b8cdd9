import { randomUUID } from 'node:crypto';
import { may, type Action } from '../../src/access/may.js';
import { OpenApi } from '../../src/web/openapi.service.js';
import { Attempts } from './attempt.js';
import type { Client } from './client.js';
import { everybody, type Somebody } from './everybody.js';
import { asked } from './requests.js';
import { nameOf, routesOf, schemasOf, type Route, type Schema } from './routes.js';
import { livingThings, type Things } from './things.js';
import type { World } from './world.js';

export const TAG = '<img src=x onerror=alert(1)>';
const SKIPPED = ['GET /live', 'DELETE /session'];
const JSON_TYPE = { accept: 'application/json' };

/** Words that mean something to a statement, a page or a header, through each entrance there is: fields, pages, addresses. */
export class Hostility {
  private readonly idsOf = new Map<string, Record<string, string>>();

  private constructor(
    private readonly world: World,
    private readonly routes: Route[],
    private readonly every: number,
    private readonly things: Things,
    private readonly people: Somebody[],
    private readonly attempts = new Attempts(world, things),
  ) {}

  /** @param every of so many routes one is tried. */
  static async in(world: World, every = 1): Promise<Hostility> {
    const routes = (await routesOf(world)).filter((route) => !SKIPPED.includes(nameOf(route)));
    return new Hostility(world, routes, every, await livingThings(world), await everybody(world));
  }

  readonly #isTried = (_: Route, place: number) => place % this.every === 0;

  routesWithBody(): Route[] {
    return this.routes.filter(({ body }) => body !== null).filter(this.#isTried);
  }

  /** With every field that is described, the optional ones too. */
  wholeBody(route: Route): object {
    return this.attempts.body(route, true);
  }

  async sendTo(route: Route, body: unknown) {
    return this.send(route, this.attempts.address(route, await this.idsFor(route)), body);
  }

  /** As a browser does, and so with the form shown again when the answer is no. */
  async submitTo(route: Route, fields: Record<string, string>) {
    const address = this.attempts.address(route, await this.idsFor(route));
    const method: Record<string, string> = route.method === 'POST' ? {} : { _method: route.method };
    const { status, body } = await this.clientFor(route).submit(address, { ...method, _version: '1', ...fields });
    return { status, text: body };
  }

  /** In every text field of every body. */
  async inFields(words: Record<string, string>): Promise<{ faults: string[]; taken: number }> {
    const faults: string[] = [];
    let taken = 0;
    for (const route of this.routesWithBody())
      for (const field of this.textFieldsOf(route.body ?? {}))
        for (const [kind, word] of Object.entries(words)) {
          const address = this.attempts.address(route, await this.idsFor(route));
          const { status, headers } = await this.send(
            route,
            address,
            withField(this.attempts.body(route), field, word),
          );
          if (status < 300) taken++;
          if (status >= 500) faults.push(`${nameOf(route)} ${field.join('.')} ${kind}: ${String(status)}`);
          if (/boef|onerror|\u202e/.test(JSON.stringify(headers))) faults.push(`${nameOf(route)} ${kind} in a header`);
          if ((kind === 'nul' || kind === 'half a character') && status < 400)
            faults.push(`${nameOf(route)} ${field.join('.')} took ${kind}`);
        }
    return { faults, taken };
  }

  /** On every page of these people: where the tag stands as a tag, and how often as the words that it is. */
  async onPages(whose: (somebody: Somebody) => boolean): Promise<{ faults: string[]; shown: number }> {
    await this.world.settle();
    const faults: string[] = [];
    let shown = 0;
    for (const route of this.routes.filter(({ method, path }) => method === 'GET' && !path.endsWith('.json'))) {
      const address = this.attempts.address(route, await this.idsFor(route));
      for (const it of this.people.filter(whose)) {
        const { body, headers } = await it.client.page(address);
        // What was signed is given letter by letter, as a file that no browser reads as a page.
        const isPage = String(headers['content-type']).startsWith('text/html');
        if (isPage && body.includes('<img src=x')) faults.push(`${nameOf(route)} ${it.name}`);
        if (body.includes('&lt;img src=x')) shown++;
      }
    }
    return { faults, shown };
  }

  /** As the answer to every question that an address may ask, and to some that none does. */
  async inAddresses(words: string[], questions: (name: string, value: string) => string[]): Promise<string[]> {
    const faults: string[] = [];
    const document = await this.world.app.get(OpenApi).document();
    for (const route of this.routes.filter(({ method }) => method === 'GET').filter(this.#isTried)) {
      const operation = document.paths[route.path]?.get as { parameters?: { name: string; in: string }[] } | undefined;
      const ours = (operation?.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
      const [path = ''] = this.attempts.address(route, await this.idsFor(route)).split('?');
      for (const name of [...ours, '__proto__', 'constructor[prototype]', 'network_id'])
        for (const question of words.flatMap((word) => questions(name, encodeURIComponent(word)))) {
          const client = this.clientFor(route);
          const { status, text, headers } = await client.raw('GET', `${path}?${question}`, undefined, JSON_TYPE);
          if (status >= 500) faults.push(`${nameOf(route)}?${name}: ${String(status)}`);
          if (/boef/.test(JSON.stringify(headers['set-cookie'] ?? '')))
            faults.push(`${nameOf(route)}?${name}: a header`);
          if (/syntax error|relation "|pg_|at \/.*\.js/.test(text)) faults.push(`${nameOf(route)}?${name}: ${text}`);
        }
    }
    return [...new Set(faults)];
  }

  /** One thing for each kind is enough to write in. */
  private async idsFor(route: Route): Promise<Record<string, string>> {
    // On paper stands every look at somebody, and at the patient of all other routes there are a thousand.
    const onPaper = route.path.startsWith('/cases/') && route.path.endsWith('.pdf');
    const kind = onPaper ? route.path : route.path.split('/').slice(0, 3).join('/') + route.params.join();
    const make = async () => (onPaper ? this.ofSomebodyElse() : this.things.of(route)?.make());
    const ids = this.idsOf.get(kind) ?? (await make()) ?? {};
    this.idsOf.set(kind, ids);
    return ids;
  }

  private async ofSomebodyElse(): Promise<Record<string, string>> {
    const patient = { birthName: 'Iemand Anders', birthDate: '1938-04-05', bsn: undefined };
    return { caseId: (await asked(await this.world.as('gp'), {}, patient)).id };
  }

  private clientFor(route: Route): Client {
    const fits = (it: Somebody) =>
      may(it.role, route.right as Action) && this.things.of(route)?.isOf(it, route) !== false;
    return ((route.right === 'public' ? undefined : this.people.find(fits)) ?? this.people[0])?.client as Client;
  }

  private send(route: Route, address: string, body: unknown) {
    return this.clientFor(route).raw(route.method, address, JSON.stringify(body), {
      ...{ ...JSON_TYPE, 'content-type': 'application/json' },
      ...{ 'idempotency-key': randomUUID(), 'if-match': '1' },
    });
  }

  /** The places of every text in a body, also inside lists and objects. */
  private textFieldsOf(schema: Schema, depth = 0): string[][] {
    const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
    const found = ref ? (schemasOf(this.world)[ref.split('/').at(-1) ?? ''] ?? {}) : schema;
    if (depth > 3) return [];
    if (found.type === 'string') return [[]];
    if (found.items) return this.textFieldsOf(found.items, depth + 1).map((place) => ['0', ...place]);
    return Object.entries(found.properties ?? {}).flatMap(([name, inner]) =>
      this.textFieldsOf(inner, depth + 1).map((place) => [name, ...place]),
    );
  }
}

function withField(body: unknown, [first, ...rest]: string[], words: string): unknown {
  if (first === undefined) return words;
  if (first === '0') return [withField(Array.isArray(body) ? body[0] : undefined, rest, words)];
  const whole = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return { ...whole, [first]: withField(whole[first], rest, words) };
}
