import { addOrganisation, foundNetwork } from '../../src/access/founding.js';
import { writeStandards } from '../../src/demonstration/standards.js';
import { writeRegion } from '../../src/regions/write-region.js';
import { Client } from './client.js';
import { addColleague } from './colleague.js';
import { addPharmacy } from './pharmacies.js';
import { passwordOf, type World } from './world.js';

/** A second network on the same ground, with a practice and a pharmacy of its own. @returns its prescriber, signed in. */
export async function prescriberElsewhere({ owner, clock, app }: World): Promise<Client> {
  const now = clock.now();
  const { id: network } = await foundNetwork(owner, 'Netwerk Verderop', 'Verderop', now);
  await writeRegion(owner, network, now);
  await writeStandards(owner, network, '2026-01-01', now);
  const practice = await addOrganisation(owner, network, { name: 'Praktijk Verderop', kind: 'practice' });
  await addPharmacy(owner, network, { name: 'Apotheek Verderop', lat: 52.0745, lon: 4.3 }, now);
  const email = 'huisarts.verderop@example.org';
  const works = [{ organisationId: practice, role: 'prescriber' as const }];
  const person = { name: 'V. Verderop', email, password: passwordOf(), profession: 'physician', works };
  await addColleague(owner, network, person, now);
  return Client.signIn(app, email, passwordOf());
}
