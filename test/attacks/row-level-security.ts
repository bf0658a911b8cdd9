import { MAY } from '../../src/access/may.js';
import { ROLES } from '../../src/platform/actor.js';
import { Attempts } from '../factories/attempt.js';
import { everybody, type Somebody } from '../factories/everybody.js';
import { nameOf, routesOf, type Route } from '../factories/routes.js';
import { livingThings, PLANTED, type Things } from '../factories/things.js';
import { contentOf, foreignTo } from '../factories/whole-database.js';
import type { World } from '../factories/world.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const AT_THE_END = ['GET /live', 'DELETE /session'];
/** A letter of the demonstration, shown to whoever tries it; the real application has no such page. */
const OF_THE_DEMONSTRATION = /^\/dev\//;

type Which<T> = (one: T) => boolean;

/** PostgreSQL alone, with the application's own filter off: everybody may everything. */
export class SecondWall {
  private constructor(
    private readonly world: World,
    private readonly routes: Route[],
    private readonly things: Things,
    private readonly people: Somebody[],
    private readonly asDecided: typeof MAY,
    private readonly attempts = new Attempts(world, things),
  ) {}

  /**
   * The table of rights is changed in this process alone, until `putBack`; no setting, header or variable of the real
   * application reaches it.
   */
  static async of(world: World): Promise<SecondWall> {
    const routes = (await routesOf(world)).filter(
      (route) => !AT_THE_END.includes(nameOf(route)) && !OF_THE_DEMONSTRATION.test(route.path),
    );
    const [things, people] = [await livingThings(world), await everybody(world)];
    const asDecided = { ...MAY };
    Object.assign(MAY, Object.fromEntries(Object.keys(MAY).map((action) => [action, ROLES])));
    return new SecondWall(world, routes, things, people, asDecided);
  }

  putBack(): void {
    Object.assign(MAY, this.asDecided);
  }

  /** What these read that is not for them, on every page. */
  async readBy(who: Which<Somebody>): Promise<{ faults: string[]; answered: number }> {
    const faults: string[] = [];
    let answered = 0;
    const ownIds = Object.values(this.world.organisations);
    for (const route of this.routes.filter(({ method }) => method === 'GET')) {
      const ids = (await this.things.of(route)?.one()) ?? {};
      for (const it of this.people.filter(who)) {
        const { status, text } = await this.attempts.make(it.client, route, ids);
        if (status < 300) answered++;
        const seen = PLANTED.filter((word) => text.includes(word));
        if (it.relation === 'other network') seen.push(...ownIds.filter((id) => text.includes(id)));
        if (seen.length > 0) faults.push(`${nameOf(route)} ${it.name}: ${String(status)} ${seen.join(' ')}`);
      }
    }
    return { faults, answered };
  }

  /** What these change that is not their own, through these routes. */
  async changedBy(who: Which<Somebody>, which: Which<Route>): Promise<{ faults: string[]; tried: number }> {
    const faults: string[] = [];
    let tried = 0;
    const others = this.people.filter(who);
    const theirs = await this.idsOf(others);
    for (const route of this.routes.filter((one) => one.method !== 'GET' && which(one))) {
      const ids = (await this.things.of(route)?.make()) ?? {};
      const victims = [...Object.values(ids), this.things.ids['kitId'] ?? ''].filter((id) => UUID.test(id));
      await this.world.settle();
      const before = await contentOf(this.world);
      // What a policy refuses is an exception to the application, which never expected to be asked: also that is a refusal.
      for (const it of others) await this.attempts.make(it.client, route, ids);
      tried += others.length;
      const found = foreignTo(theirs, victims, before, await contentOf(this.world));
      faults.push(...found.map((row) => `${nameOf(route)}: ${row.slice(0, 300)}`));
    }
    return { faults, tried };
  }

  /** By which a row is known to be somebody's own. */
  private async idsOf(somebodies: Somebody[]): Promise<string[]> {
    const organisations = [...new Set(somebodies.map(({ organisation }) => organisation))];
    const { rows } = await this.world.owner.query<{ id: string }>(
      'select person_id as id from membership where organisation_id = any ($1) union select network_id from organisation where id = any ($1) and network_id <> $2',
      [organisations, this.world.network],
    );
    return [...organisations, ...rows.map(({ id }) => id)];
  }
}
