import { addOrganisation, foundNetwork } from '../../src/access/founding.js';
import type { Role } from '../../src/platform/actor.js';
import { writeRegion } from '../../src/regions/write-region.js';
import { Client } from './client.js';
import { addColleague } from './colleague.js';
import { machineOf } from './machines.js';
import { addPharmacy } from './pharmacies.js';
import { withSecondFactor } from './second-factor.js';
import { emailOf, passwordOf, type Who, type World } from './world.js';

export interface Somebody {
  name: string;
  role: Role;
  organisation: string;
  /** An administrator of the network may more than one of an organisation. */
  kind: 'network' | 'other';
  /** How they stand to what the first practice, pharmacy and home care do together. */
  relation: 'own' | 'network' | 'other organisation' | 'other network';
  client: Client;
  /** A system with a token of its organisation, which may less than a person in its role. */
  machine?: true;
  signInAgain(): Promise<void>;
}

const OWN: Who[] = ['gp', 'practiceAssistant', 'pharmacist', 'pharmacyAssistant', 'courier', 'nurse'];
const NETWORK: Who[] = ['coordinator', 'leadPharmacist', 'administrator', 'auditor'];
const PRACTICE: Role[] = ['prescriber', 'practice-assistant'];
const PHARMACY: Role[] = ['pharmacist', 'pharmacy-assistant', 'courier'];
const NETWORK_ROLES: Role[] = ['coordinator', 'lead-pharmacist', 'administrator', 'auditor'];

/** Everybody there can be: each role in the own organisations, in others of the same network, and in another network. */
export async function everybody(world: World): Promise<Somebody[]> {
  const { organisations: own } = world;
  const homeCare = await addOrganisation(world.owner, world.network, { name: 'Thuiszorg Elders', kind: 'home-care' });
  const beside: [string, Role[]][] = [
    [own.otherPractice, PRACTICE],
    [own.otherPharmacy, PHARMACY],
    [homeCare, ['nurse']],
  ];
  const away = await anotherNetwork(world);
  const known = async (who: Who, relation: Somebody['relation']) => {
    const { rows } = await world.owner.query<{ role: Role; organisation: string }>(
      'select m.role, m.organisation_id as organisation from membership m join person p on p.id = m.person_id where p.email = $1',
      [emailOf(who)],
    );
    const { role = 'nurse', organisation = '' } = rows[0] ?? {};
    return signedIn(world, { name: who, role, organisation, relation, kind: 'network' }, emailOf(who));
  };
  const people: Somebody[] = [];
  for (const who of OWN) people.push(await known(who, 'own'));
  for (const who of NETWORK) people.push(await known(who, 'network'));
  people.push(await newcomer(world, world.network, own.practice, 'administrator'));
  for (const [place, roles] of beside)
    for (const role of roles) people.push(await newcomer(world, world.network, place, role));
  for (const [place, roles] of away.places)
    for (const role of roles) people.push(await newcomer(world, away.network, place, role));
  return people;
}

/** The systems of a practice and a pharmacy, and of others of the same network. */
export async function machines(world: World): Promise<Somebody[]> {
  const made: Somebody[] = [];
  for (const [place, role, relation] of [
    ['practice', 'prescriber', 'own'],
    ['pharmacy', 'pharmacist', 'own'],
    ['otherPractice', 'prescriber', 'other organisation'],
    ['otherPharmacy', 'pharmacist', 'other organisation'],
  ] as const)
    made.push({
      ...{ name: `${role} of ${relation} as a machine`, role, organisation: world.organisations[place], relation },
      ...{ kind: 'network', machine: true, client: await machineOf(world, place, role) },
      signInAgain: () => Promise.resolve(),
    });
  return made;
}

async function newcomer(world: World, network: string, organisation: string, role: Role): Promise<Somebody> {
  const inside = organisation === world.organisations.practice ? 'own' : 'other organisation';
  const relation = network === world.network ? inside : 'other network';
  const email = `${role}@${relation.replaceAll(' ', '-')}.example.org`;
  const works = [{ organisationId: organisation, role }];
  const name = `${role} of ${relation}`;
  const profession = role === 'prescriber' ? 'physician' : undefined;
  const person = { name, email, password: passwordOf(), works, ...(profession && { profession }) };
  await addColleague(world.owner, network, person, world.clock.now());
  const kind = relation === 'own' ? 'other' : 'network';
  return signedIn(world, { name, role, organisation, relation, kind }, email);
}

async function signedIn(world: World, it: Omit<Somebody, 'client' | 'signInAgain'>, email: string): Promise<Somebody> {
  const somebody: Somebody = {
    ...it,
    client: await Client.signIn(world.app, email, passwordOf()),
    async signInAgain() {
      somebody.client = await Client.signIn(world.app, email, passwordOf());
    },
  };
  return somebody;
}

async function anotherNetwork({ owner, clock }: World) {
  const now = clock.now();
  const { id: network, organisationId } = await foundNetwork(owner, 'Netwerk Verderop', 'Verderop', now);
  await writeRegion(owner, network, now);
  const practice = await addOrganisation(owner, network, { name: 'Praktijk Verderop', kind: 'practice' });
  const pharmacy = await addPharmacy(owner, network, { name: 'Apotheek Verderop', lat: 52.0745, lon: 4.3 }, now);
  const homeCare = await addOrganisation(owner, network, { name: 'Thuiszorg Verderop', kind: 'home-care' });
  const places: [string, Role[]][] = [
    [practice, PRACTICE],
    [pharmacy, PHARMACY],
    [homeCare, ['nurse']],
    [organisationId, NETWORK_ROLES],
  ];
  return { network, places };
}

/** Whose password was right and who still has to show a second factor. */
export async function halfSignedIn(world: World, who: Who): Promise<Client> {
  await withSecondFactor(world, who);
  const client = Client.stranger(world.app);
  const { body } = await client.step('/session', { email: emailOf(who), password: passwordOf() });
  if (body.next !== 'second-factor') throw new Error(`${who} is not asked for a second factor`);
  return client;
}
