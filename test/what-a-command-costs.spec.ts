import { yes } from './factories/cases.js';
import type { Client } from './factories/client.js';
import { watchCosts, type Cost } from './factories/costs.js';
import { request } from './factories/requests.js';
import { shelvedKit } from './factories/shelved-kits.js';
import { startWorld, type World } from './factories/world.js';

/**
 * What each command of the main job may cost, its session included. Nothing here depends on a clock or a machine: it is counted.
 * A budget goes down when a command gets lighter; whoever needs more says in the commit what for.
 */
const BUDGETS: Record<string, Pick<Cost, 'writes' | 'nodes'>> = {
  request: { writes: 3, nodes: 343 }, // also whether a ready kit holds a brand that was refused, who is on duty and whether they come, when each pharmacy delivers, each of several that nurse at home, and who of a large network is weighed
  acceptance: { writes: 2, nodes: 65 },
  packing: { writes: 2, nodes: 99 }, // also whether a shortage leaves less than it holds, whether the kit is what was signed, and of no brand that was refused; a kit that waits to be signed as a replacement is seen too
  dispatch: { writes: 2, nodes: 100 }, // the same once more, of whatever lies in the case, whether the network asks a full address, whether a pharmacist looks for another prescription first, and whether a question to the prescriber is open
  delivery: { writes: 2, nodes: 90 },
};

let world: World;
let costOf: (work: () => Promise<unknown>) => Promise<Cost>;
let [gp, pharmacist]: Client[] = [];
beforeAll(async () => {
  world = await startWorld();
  [gp, pharmacist] = [await world.as('gp'), await world.as('pharmacist')];
  costOf = await watchCosts(world);
});
afterAll(() => world.stop());

/** The main job once, from the request to the door. */
async function costsOfACase(): Promise<Record<string, Cost>> {
  const kitId = await shelvedKit(world);
  const costs: Record<string, Cost> = {};
  const step = async (name: string, who: Client | undefined, path: string, body: object) => {
    if (!who) throw new Error('nobody is signed in');
    costs[name] = await costOf(async () => {
      id = (await yes(who, path, body)).id;
    });
  };
  let id = '';
  await step('request', gp, '/cases', request({ preferredPharmacyId: world.organisations.pharmacy }));
  await step('acceptance', pharmacist, `/cases/${id}/acceptance`, {});
  await step('packing', pharmacist, `/cases/${id}/packing`, { kitId });
  await step('dispatch', pharmacist, `/cases/${id}/dispatch`, {});
  await step('delivery', pharmacist, `/cases/${id}/delivery`, { receivedBy: 'partner', leafletGiven: true });
  return costs;
}

test('each command of the main job stays within its budget of round trips and plan nodes', async () => {
  await costsOfACase(); // the first of each connection also asks what types there are
  const costs = await costsOfACase();
  expect(Object.entries(costs).flatMap(([name, cost]) => overBudget(name, cost))).toEqual([]);
});

function overBudget(name: string, { writes, nodes, most }: Cost): string[] {
  const budget = BUDGETS[name];
  if (!budget) return [`${name} has no budget: give it one`];
  return [
    ...(writes > budget.writes
      ? [
          `${name} wrote ${writes} times to PostgreSQL and may ${budget.writes} times: ask it in the same call, or in the same write`,
        ]
      : []),
    ...(nodes > budget.nodes
      ? [
          `${name} sets up ${nodes} plan nodes and may ${budget.nodes}: let a statement touch only what it changes. The most are ${most.join('; ')}`,
        ]
      : []),
  ];
}
