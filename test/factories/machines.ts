import type { Role } from '../../src/platform/actor.js';
import { addDays } from '../../src/platform/calendar.js';
import { Client } from './client.js';
import { addColleague } from './colleague.js';
import { passwordOf, type World } from './world.js';

type Place = keyof World['organisations'];
export interface MadeToken {
  id: string;
  token: string;
  begins: string;
  usedAt: string | null;
}

/** Somebody who administers one organisation, signed in. */
export async function administratorOf(world: World, place: Place): Promise<Client> {
  const email = `beheer-${place.toLowerCase()}@example.org`;
  const { rowCount } = await world.owner.query('select from person where email = $1', [email]);
  const works = [{ organisationId: world.organisations[place], role: 'administrator' as const }];
  const person = { name: `Beheer van ${place}`, email, password: passwordOf(), works };
  if (rowCount === 0) await addColleague(world.owner, world.network, person, world.clock.now());
  return Client.signIn(world.app, email, passwordOf());
}

export async function madeToken(world: World, place: Place, role: Role, days = 30): Promise<MadeToken> {
  const administrator = await administratorOf(world, place);
  const expiresOn = addDays(world.clock.today(), days);
  const made = await administrator.post<MadeToken>('/api-tokens', { name: `Systeem van ${place}`, role, expiresOn });
  if (made.status !== 201) throw new Error(`no token: ${JSON.stringify(made.body)}`);
  return made.body;
}

export const machineOf = async (world: World, place: Place, role: Role): Promise<Client> =>
  Client.machine(world.app, (await madeToken(world, place, role)).token);
