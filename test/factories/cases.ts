import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { CaseStatus } from '../../src/kit-life/kit-life.js';
import type { ShortCase } from '../../src/kit-life/short-case.js';
import type { Client } from './client.js';
import { shelvedKit } from './shelved-kits.js';
import { emailOf, passwordOf, type Who, type World } from './world.js';

export interface CaseOf {
  id: string;
  kit: string;
}

type Short = Omit<ShortCase, 'moments'> & { moments: Record<string, string> };

/** Asked for 2512 by the practice, offered to the first pharmacy, home care known; `orderDays` is how long the order stays valid. */
export async function requestedCase(world: World, orderDays = 28): Promise<string> {
  const id = uuidv7();
  const now = world.clock.now();
  const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
  const facts = {
    ...{ pc4: '2512', gmCode: 'GM0518', placeOfStay: 'home', urgency: 'today', deliverBy: later(8) },
    ...{ patientKey: randomBytes(32).toString('hex'), orderValidUntil: later(24 * orderDays) },
    homeCareId: world.organisations.homeCare,
  };
  await asOwner(world, 'gp', (ask) =>
    ask('select open_case($1, $2, row($3::uuid, $4::timestamptz)::offer, $5, $6)', [
      ...[id, JSON.stringify(facts), world.organisations.pharmacy, later(1), uuidv7(), uuidv7()],
    ]),
  );
  return id;
}

/** A case that has come this far by the moves that lead there, the first over SQL and those of kits over HTTP. */
export async function caseAt(world: World, status: CaseStatus, orderDays?: number): Promise<CaseOf> {
  const id = await requestedCase(world, orderDays);
  if (status === 'requested') return { id, kit: '' };
  await asOwner(world, 'pharmacist', (ask) =>
    ask(`select move_case($1, 'accept', '{requested}', 'accepted', '{offered}', $2, app_now(), '{}', '{}')`, [
      id,
      uuidv7(),
    ]),
  );
  if (status === 'accepted') return { id, kit: '' };
  const kit = await shelvedKit(world);
  const pharmacist = await world.as('pharmacist');
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

/** Why not: the reason of a refusal, or the fields of bad input. */
export async function no(client: Client, path: string, body: object = {}): Promise<string> {
  const { status, body: said } = await client.post<{ reason?: string; errors?: { field: string }[] }>(path, body);
  return `${String(status)} ${said.errors?.map(({ field }) => field).join(' ') ?? said.reason ?? ''}`;
}

export const witness = (who: Who = 'pharmacist2') => ({ email: emailOf(who), password: passwordOf() });

type Ask = (text: string, values: unknown[]) => Promise<unknown>;

async function asOwner(world: World, who: Who, work: (ask: Ask) => Promise<unknown>): Promise<void> {
  const { rows } = await world.owner.query<Record<string, string>>(
    `select p.id as person, m.organisation_id as organisation, m.role, p.network_id as network
     from person p join membership m on m.person_id = p.id where p.email = $1`,
    [emailOf(who)],
  );
  await world.owner.query('begin');
  for (const [name, value] of Object.entries({ ...rows[0], now: world.clock.now().toISOString() }))
    await world.owner.query('select set_config($1, $2, true)', [`app.${name}`, value]);
  await work((text, values) => world.owner.query(text, values));
  await world.owner.query('commit');
}
