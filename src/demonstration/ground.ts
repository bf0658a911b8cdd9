import type { Client } from 'pg';
import { addOrganisation, addPerson, foundNetwork } from '../access/founding.js';
import { DEMONSTRATION_PEOPLE } from '../access/demonstration-people.js';
import { writeRegion } from '../regions/write-region.js';
import { writeStandards } from './standards.js';

/** Network, region, standards and the people one can sign in as. */
export async function writeGround(owner: Client, now: Date): Promise<void> {
  const network = await foundNetwork(owner, 'Netwerk Palliatieve Zorg Haaglanden (demonstratie)', 'Haaglanden', now);
  await writeRegion(owner, network.id, now);
  await writeStandards(owner, network.id, '2026-01-01', now);
  const organisationId = await addOrganisation(owner, network.id, { name: 'Praktijk', kind: 'practice' });
  for (const { name, email } of DEMONSTRATION_PEOPLE)
    await addPerson(
      owner,
      network.id,
      { name, email, password: 'demo', works: [{ organisationId, role: 'prescriber' }] },
      now,
    );
}
