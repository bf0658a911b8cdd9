import type { CaseStatus, MoveName } from '../../../src/kit-life/kit-life.js';
import { caseAt, type CaseOf } from '../../factories/cases.js';
import type { Answer, Client } from '../../factories/client.js';
import { CommandAttack, type Attacker, type Keyed } from '../../factories/command-attack.js';
import { shelvedKit } from '../../factories/shelved-kits.js';
import { startWorld, type World } from '../../factories/world.js';
import { AsApp, contextOf, type Context } from '../../setup/as-app.js';

/** A command that the supplier, or who is asked, gives on a case that is there. */
export interface CaseCommand {
  name: string;
  move: MoveName;
  from: CaseStatus;
  /** Of its own, after the case. */
  values?: (of: CaseOf) => unknown[];
  path: string;
  body?: (of: CaseOf) => object;
  /** What the next one is answered that comes after it. */
  twice: string;
}

/** The world in which one is attacked, and both ways to give it. */
export interface UnderAttack {
  world: World;
  attack: CommandAttack;
  /** The pharmacist whose turn it is. */
  right: Context;
  /** On which the command may be given, and nobody has. */
  target: CaseOf;
  /** Another one, with a kit that may go. */
  ready(): Promise<CaseOf>;
  values(of: CaseOf): unknown[];
  send(attacker: Attacker, of: CaseOf, keyed?: Keyed): Promise<string>;
  post(of: CaseOf, key: string): Promise<Answer<object>>;
}

/** Begins before the tests of a file and ends after them. */
export function underAttack({ name, from, values, path, body }: CaseCommand): UnderAttack {
  const it = {} as UnderAttack;
  let app: AsApp;
  let client: Client;
  it.ready = async () => {
    const { id, kit } = await caseAt(it.world, from);
    return { id, kit: kit || (await shelvedKit(it.world)) };
  };
  it.values = (of) => [of.id, ...(values?.(of) ?? [])];
  it.send = (attacker, of, keyed) => it.attack.send(attacker, it.values(of), keyed);
  it.post = (of, key) => client.post<object>(`/cases/${of.id}/${path}`, body?.(of), { key });
  beforeAll(async () => {
    it.world = await startWorld();
    app = await AsApp.connect(it.world);
    it.attack = new CommandAttack(it.world, app, name);
    it.right = await contextOf(it.world, 'pharmacist');
    it.target = await it.ready();
    client = await it.world.as('pharmacist');
  }, 120_000);
  afterAll(async () => {
    await app.end();
    await it.world.stop();
  });
  return it;
}
