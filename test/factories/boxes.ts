import { addOrganisation } from '../../src/access/founding.js';
import { newBoxCode } from '../../src/dispensing/box/box-code.js';
import type { CaseStatus } from '../../src/kit-life/kit-life.js';
import type { Role } from '../../src/platform/actor.js';
import { caseAt, type CaseOf } from './cases.js';
import { Client } from './client.js';
import { addColleague } from './colleague.js';
import { passwordOf, type World } from './world.js';

/** A box with a code on it, in a case that has come this far. */
export interface Box extends CaseOf {
  code: string;
  seal: string;
}

export async function boxAt(world: World, status: CaseStatus): Promise<Box> {
  const it = await caseAt(world, status);
  const code = newBoxCode();
  await world.owner.query(
    `insert into box_code (network_id, id, code, organisation_id, made_at, kit_id, bound_at) select network_id, uuidv7(), $2, organisation_id, sealed_at, id, sealed_at from kit where id = $1`,
    [it.kit, code],
  );
  const { rows } = await world.owner.query<{ seal: string }>('select seal_number as seal from kit where id = $1', [
    it.kit,
  ]);
  return { ...it, code, seal: rows[0]?.seal ?? '' };
}

/** Night care of which no case knows. */
export const nightCare = (world: World): Promise<string> =>
  addOrganisation(world.owner, world.network, {
    ...{ name: 'Nachtzorg Delfland', kind: 'home-care', mailAddress: 'nacht@example.org' },
  });

export async function memberOf(world: World, organisation: string, name: string, role: Role): Promise<Client> {
  const email = `${name}@example.org`;
  const works = [{ organisationId: organisation, role }];
  const person = { name, email, password: passwordOf(), profession: 'nurse', works };
  await addColleague(world.owner, world.network, person, world.clock.now());
  return Client.signIn(world.app, email, passwordOf());
}
