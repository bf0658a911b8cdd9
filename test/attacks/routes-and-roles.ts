import { may, type Action } from '../../src/access/may.js';
import { Attempts, madeUp, type Attempt } from '../factories/attempt.js';
import { Client } from '../factories/client.js';
import { everybody, halfSignedIn, type Somebody } from '../factories/everybody.js';
import { nameOf, routesOf, type Route } from '../factories/routes.js';
import { livingThings, type Params, type Things } from '../factories/things.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

/** Stays open until the page goes; that it lets nobody in who is not signed in is seen all the same. */
const STREAM = 'GET /live';
/** Would end the session of whoever tries the next route, or makes the things that it names. */
const ENDS_A_SESSION = ['DELETE /session', 'DELETE /account/sessions'];
/** Whether a proposal was made to one's pharmacy is all that these look at: the same answer for whatever case, also for none. */
const ALIKE = ['POST /cases/{caseId}/hand-over/acceptance', 'POST /cases/{caseId}/hand-over/refusal'];
/** Not there for anybody while no app is being set up and no provider is connected. */
const NOTHING_BEGUN = [
  'GET /account/apps/confirmation',
  'GET /session/confirmation/provider',
  'POST /account/identities',
];
const TOLD_OFF = [401, 403, 404];

const withRight = ({ right }: Route) => right !== 'public';
const stays = (route: Route) => ![STREAM, ...ENDS_A_SESSION, ...NOTHING_BEGUN].includes(nameOf(route));
const mayUse = ({ role, kind }: Somebody, { right }: Route) =>
  may(role, right as Action, kind === 'network' ? 'network' : 'practice');

/** Which of those who could try a route do so. */
export type Pick = <T>(those: T[], turn: number) => T[];
export const EVERYBODY: Pick = (those) => those;
/** A route each: the next one at the next route, so that everybody has a turn. */
export const IN_TURN: Pick = (those, turn) => those.slice(turn % those.length).slice(0, 1);

/** Every route, tried by those who may and those who may not. What it answers are faults. */
export class RoutesAndRoles {
  private constructor(
    readonly world: World,
    readonly routes: Route[],
    private readonly things: Things,
    private readonly people: Somebody[],
    private readonly pick: Pick,
  ) {}

  static async start(pick: Pick): Promise<RoutesAndRoles> {
    const world = await startWorld();
    const routes = await routesOf(world);
    return new RoutesAndRoles(world, routes, await livingThings(world), await everybody(world), pick);
  }

  readonly #attempts = () => new Attempts(this.world, this.things);
  readonly #idsFor = async (route: Route): Promise<Params> => (await this.things.of(route)?.make()) ?? {};
  /** For who changes nothing: to make a thing for each of them took longer than to try it. */
  readonly #idsOfOne = async (route: Route): Promise<Params> => (await this.things.of(route)?.one()) ?? {};

  async ofStrangers(): Promise<string[]> {
    const email = emailOf('pharmacist2');
    const disabled = await Client.signIn(this.world.app, email, passwordOf());
    await this.world.owner.query('update person set disabled_at = $1 where email = $2', [
      this.world.clock.now(),
      email,
    ]);
    const halfway = await halfSignedIn(this.world, 'thirdPharmacist');
    const those = Object.entries({ stranger: Client.stranger(this.world.app), disabled, halfway });
    const attempts = this.#attempts();
    const faults: string[] = [];
    for (const [turn, route] of this.routes.filter(withRight).entries())
      for (const [who, client] of this.pick(those, turn)) {
        const { status } = await attempts.make(client, route, madeUp(await this.#idsOfOne(route)));
        if (status !== 401) faults.push(`${who} ${nameOf(route)}: ${String(status)}`);
      }
    return faults;
  }

  /** @returns how often plain 404 was heard too: it was tried. */
  async ofOthers(): Promise<{ faults: string[]; plain: number }> {
    const attempts = this.#attempts();
    const faults: string[] = [];
    let plain = 0;
    const routes = this.routes.filter((one) => this.things.of(one) && withRight(one));
    for (const [turn, route] of routes.entries()) {
      const ids = await this.#idsOfOne(route);
      const others = this.people.filter((it) => mayUse(it, route) && this.things.of(route)?.isOf(it, route) === false);
      for (const it of this.pick(others, turn)) {
        const theirs = await attempts.make(it.client, route, ids);
        const none = await attempts.make(it.client, route, madeUp(ids));
        const said = `${nameOf(route)} ${it.name}: ${String(theirs.status)} ${theirs.text.slice(0, 120)}`;
        if (theirs.status === 404) plain++;
        else if (theirs.status < 400 || theirs.status >= 500) faults.push(said);
        else if (![400, 422].includes(theirs.status) && !ALIKE.includes(nameOf(route))) faults.push(said);
        if (theirs.status !== none.status || theirs.text !== none.text)
          faults.push(`unlike what is not there: ${said}`);
      }
    }
    return { faults, plain };
  }

  async ofRights(): Promise<string[]> {
    const attempts = this.#attempts();
    const faults: string[] = [];
    for (const [turn, route] of this.routes.filter((one) => withRight(one) && stays(one)).entries()) {
      const ids = await this.#idsOfOne(route);
      const judge = async (it: Somebody, own: Params) => {
        const isTheirs = this.things.of(route) ? this.things.of(route)?.isOf(it, route) : true;
        if (mayUse(it, route) && isTheirs === false) return;
        const answer = await attempts.make(it.client, route, own, 'empty');
        const wrong = mayUse(it, route) ? toldOff(answer, isTheirs) : notToldOff(answer, route, isTheirs);
        if (wrong) faults.push(`${nameOf(route)} ${it.name}: ${String(answer.status)} ${answer.text.slice(0, 120)}`);
      };
      const [those, others] = [true, false].map((right) => this.people.filter((it) => mayUse(it, route) === right));
      await Promise.all(this.pick(others ?? [], turn).map((it) => judge(it, ids)));
      const own = route.method === 'GET' ? ids : await this.#idsFor(route);
      for (const it of this.pick(those ?? [], turn))
        await judge(it, route.method === 'DELETE' ? await this.#idsFor(route) : own);
    }
    return faults;
  }
}

const toldOff = ({ status }: Attempt, isTheirs: boolean | null | undefined) =>
  status >= 500 || (TOLD_OFF.includes(status) && !(isTheirs === null && status === 404));

/** 403 with the right by its name; or not there, for a case that is not theirs. */
function notToldOff({ status, text }: Attempt, { path, right }: Route, isTheirs: boolean | null | undefined): boolean {
  if (status === 404 && path.includes('{caseId}')) return isTheirs === true;
  return status !== 403 || (JSON.parse(text) as { right?: string }).right !== right;
}
