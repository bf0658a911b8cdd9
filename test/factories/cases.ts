import type { CaseStatus } from '../../src/kit-life/kit-life.js';
import type { ShortCase } from '../../src/kit-life/short-case.js';
import type { Client } from './client.js';
import { asked } from './requests.js';
import { shelvedKit } from './shelved-kits.js';
import { emailOf, passwordOf, type Who, type World } from './world.js';

export interface CaseOf {
  id: string;
  kit: string;
}

type Short = Omit<ShortCase, 'moments'> & { moments: Record<string, string> };

/** Asked for 2512 by the practice, offered to the first pharmacy, home care known; `orderDays` is how long the order stays valid. */
export async function requestedCase(world: World, orderDays = 28): Promise<string> {
  const { pharmacy, homeCare } = world.organisations;
  const own = { preferredPharmacyId: pharmacy, homeCareOrganisationId: homeCare };
  const { id } = await asked(await signedIn(world, 'gp'), own);
  const until = new Date(world.clock.now().getTime() + orderDays * 24 * 3_600_000);
  await world.owner.query('update kit_case set order_valid_until = $2 where id = $1', [id, until]);
  return id;
}

/** A case that has come this far by the moves that lead there, each made by who makes it. */
export async function caseAt(world: World, status: CaseStatus, orderDays?: number): Promise<CaseOf> {
  const id = await requestedCase(world, orderDays);
  if (status === 'requested') return { id, kit: '' };
  const pharmacist = await signedIn(world, 'pharmacist');
  await yes(pharmacist, `/cases/${id}/acceptance`);
  if (status === 'accepted') return { id, kit: '' };
  const kit = await shelvedKit(world);
  for (const step of WAY[status] ?? []) await yes(pharmacist, `/cases/${id}/${step}`, bodyOf(step, kit, world));
  return { id, kit };
}

const PACKED = ['packing'];
const DELIVERED = [...PACKED, 'dispatch', 'delivery'];
const ENDING = [...DELIVERED, 'opening', 'end'];
const WAY: Partial<Record<CaseStatus, string[]>> = {
  packed: PACKED,
  dispatched: [...PACKED, 'dispatch'],
  delivered: DELIVERED,
  opened: [...DELIVERED, 'opening'],
  ending: ENDING,
  returned: [...ENDING, 'return'],
  missing: [...ENDING, 'missing'],
};

export const deceased = (world: World) => ({ reason: 'deceased', on: world.clock.today() });
export const opening = (world: World) => ({
  ...{ openedAt: world.clock.now().toISOString(), openedBy: 'nurse', orderedBy: 'prescriber', symptoms: ['pain'] },
});

function bodyOf(step: string, kit: string, world: World): object {
  const bodies: Record<string, object> = {
    packing: { kitId: kit },
    delivery: { receivedBy: 'partner', leafletGiven: true },
    opening: opening(world),
    end: deceased(world),
    return: { kits: [{ kitId: kit, collectedBy: 'pharmacy', sealIntact: false }] },
    missing: { kitId: kit, remark: 'niet gevonden in huis' },
  };
  return bodies[step] ?? {};
}

/** Does it, and fails the test with the answer when it is not done. */
export async function yes(client: Client, path: string, body: object = {}): Promise<Short> {
  const answer = await client.post<Short>(path, body);
  if (answer.status >= 300) throw new Error(`${path}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** What was signed covers the kit that left: for another the prescriber signs once more. */
export const signedAgain = async (world: World, id: string): Promise<Short> =>
  yes(await signedIn(world, 'gp'), `/cases/${id}/order/renewal`, { signature: { confirmed: true } });

/** Why not: the reason of a refusal, or the fields of bad input. */
export async function no(client: Client, path: string, body: object = {}): Promise<string> {
  const { status, body: said } = await client.post<{ reason?: string; errors?: { field: string }[] }>(path, body);
  const fields = said.reason === 'bad-input' ? said.errors?.map(({ field }) => field).join(' ') : undefined;
  return `${String(status)} ${fields ?? said.reason ?? ''}`;
}

interface ToCount {
  kitId: string;
  slot: string;
  product: string;
  lot: string;
  quantity: number;
  account: object | null;
}

/** What the form knows, and of what it does not know: all of it came back and goes to be destroyed. */
export const counted = ({ kitId, slot, product, lot, quantity, account }: ToCount) => ({
  ...{ kitId, slot, product, lot },
  ...(account ?? { used: 0, wasted: 0, destroyed: quantity, reused: 0, missing: 0 }),
});
export type ToSettle = { lines: ToCount[] };

export const witness = (who: Who = 'pharmacist2') => ({ email: emailOf(who), password: passwordOf() });

const TEN_MINUTES = 600_000;
const known = new WeakMap<World, Map<Who, { client: Client; at: Date }>>();

/** Signing in takes longer than a whole case; who did so a moment ago is still there. */
async function signedIn(world: World, who: Who): Promise<Client> {
  const people = known.get(world) ?? new Map<Who, { client: Client; at: Date }>();
  known.set(world, people);
  const present = people.get(who);
  const now = world.clock.now();
  if (present && now.getTime() - present.at.getTime() < TEN_MINUTES) return present.client;
  const client = await world.as(who);
  people.set(who, { client, at: now });
  return client;
}
