// A migrated database with one network as it is in life: in each of fourteen areas a practice that asks and a pharmacy that is open
// day and night, with a shelf of some tens of ready kits that is filled up between rounds. What was delivered stays in its home.
import { randomBytes } from 'node:crypto';
import { foundNetwork } from '../../dist/src/access/founding.js';
import { AFTER_MIGRATION } from '../../dist/src/operations/after-migration.js';
import { writeStandards } from '../../dist/src/demonstration/standards.js';
import { createDatabase, derivedPasswords, roleUrls } from '../../dist/src/platform/database/database-roles.js';
import { migrate } from '../../dist/src/platform/database/migrations.js';
import { postcodeAreas } from '../../dist/src/regions/haaglanden.js';
import { writeRegion } from '../../dist/src/regions/write-region.js';
import { addPharmacy, addPractice, signedIn } from './people.mjs';
import { analyse, asSuperuser, lineTo } from './server.mjs';
import { fillShelves } from './shelves.mjs';

const AREAS = 14;

export async function makeWorld(server, database) {
  const { ownerUrl } = await createDatabase(server.superuserUrl, database, derivedPasswords(server.superuserUrl));
  await migrate(ownerUrl, AFTER_MIGRATION);
  const world = {
    ...{ secret: randomBytes(32).toString('hex'), patientKeys: `bench:${randomBytes(32).toString('base64')}` },
    ...{ areas: [], pharmacists: {}, nextCase: 0 },
    ...linesTo(server, database),
  };
  await settle(world, new Date());
  return world;
}

/** The same network once more in a database of its own; nobody may be in the first one meanwhile. */
export async function copyWorld(world, database) {
  const anywhere = asSuperuser(world.server, 'postgres');
  const allow = (yes) => anywhere.query(`alter database ${world.database} allow_connections ${yes}`);
  await allow(false);
  await anywhere.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [world.database]);
  await anywhere.query(`create database ${database} template ${world.database}`);
  await allow(true);
  await anywhere.query(`grant connect on database ${database} to owner, app`);
  await anywhere.end();
  return { ...world, ...linesTo(world.server, database) };
}

function linesTo(server, database) {
  const { ownerUrl, appUrl } = roleUrls(server.superuserUrl, database, derivedPasswords(server.superuserUrl));
  const [owner, superuser] = [lineTo(ownerUrl), asSuperuser(server, database)];
  return {
    ...{ server, database, appUrl, owner, superuser },
    analyse: () => analyse(superuser, database),
    async fillShelves() {
      const shelves = await fillShelves(owner, this);
      await superuser.query('checkpoint');
      return shelves;
    },
    async leave() {
      await owner.end();
      await superuser.end();
    },
  };
}

async function settle(world, now) {
  const { owner } = world;
  const { id: network } = await foundNetwork(owner, 'Netwerk', 'Haaglanden', now);
  await writeRegion(owner, network, now);
  const { present: standard } = await writeStandards(owner, network, '2026-01-01', now);
  Object.assign(world, { network, standard });
  const city = postcodeAreas().filter(({ gm_code: code, pc4 }) => code === 'GM0518' && pc4 >= '2511');
  for (let i = 0; i < AREAS; i++) {
    const area = city[i * Math.floor(city.length / AREAS)];
    const practice = await addPractice(owner, network, i, area);
    const pharmacy = await addPharmacy(owner, network, i, area, now);
    world.pharmacists[pharmacy] = await signedIn(world, pharmacy, 'pharmacist', 'pharmacist', i, now);
    const prescriber = await signedIn(world, practice, 'prescriber', 'physician', i, now);
    world.areas.push({ postcode: `${area.pc4}AB`, prescriber });
  }
}
