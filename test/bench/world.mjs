// A migrated database on the embedded server with a practice, a pharmacy that is open day and night, and shelves full of kits.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { addOrganisation, addPerson, foundNetwork } from '../../dist/src/access/founding.js';
import { AFTER_MIGRATION } from '../../dist/src/after-migration.js';
import { writeStandards } from '../../dist/src/demonstration/standards.js';
import { createDatabase, derivedPasswords } from '../../dist/src/platform/database/database-roles.js';
import { startEmbeddedPostgres } from '../../dist/src/platform/database/embedded-postgres.js';
import { migrate } from '../../dist/src/platform/database/migrations.js';
import { writeRegion } from '../../dist/src/regions/write-region.js';
import { csrfTokenOf } from '../../dist/src/web/csrf.js';
import { FIRST } from './world-numbers.mjs';

const LINES = 12;
const PHARMACIES = 14;

/** `size`: how many networks share the cases, each with shelves of its own. */
export async function makeWorld(size) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-bench-'));
  const server = await startEmbeddedPostgres(home);
  const urls = await createDatabase(server.superuserUrl, 'bench', derivedPasswords(server.superuserUrl));
  await migrate(urls.ownerUrl, AFTER_MIGRATION);
  const owner = await connected(urls.ownerUrl);
  const superuser = await connected(server.superuserUrl);
  const now = new Date();
  const secret = randomBytes(32).toString('hex');
  const networks = [];
  for (let i = 0; i < size; i++) networks.push(await makeNetwork(owner, i, secret, now));
  let next = FIRST;
  return {
    ...{ owner, superuser, secret, networks, appUrl: urls.appUrl },
    log: path.join(home, 'data', 'postgres.log'),
    postmaster: () => Number(fs.readFileSync(path.join(home, 'data', 'postmaster.pid'), 'utf8').split('\n', 1)[0]),
    /** So many kits of twelve lines ready on the shelves, number n in network n % size; answers the first number. */
    async sealKits(count) {
      await emptyUsedKits(owner);
      const base = next;
      next += Math.ceil(count / size) * size;
      for (const network of networks) await sealKits(owner, network, base, next, size, now);
      await superuser.query('checkpoint');
      return base;
    },
    async stop() {
      await owner.end();
      await superuser.end();
      await server.stop();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A region as it is: fourteen pharmacies, of which the first is asked first; nobody has thousands of kits on a shelf. */
async function makeNetwork(owner, place, secret, now) {
  const { id: network } = await foundNetwork(owner, `Netwerk ${place}`, 'Haaglanden', now);
  await writeRegion(owner, network, now);
  const { present: standard } = await writeStandards(owner, network, '2026-01-01', now);
  const practice = await addOrganisation(owner, network, {
    ...{
      name: 'Praktijk',
      kind: 'practice',
      agb: '01990001',
      street: 'Straat 1',
      postcode: '2512AB',
      place: 'Den Haag',
    },
    phone: '070 000 00 00',
  });
  const pharmacies = [];
  for (let i = 0; i < PHARMACIES; i++) pharmacies.push(await addPharmacy(owner, network, i, now));
  const signIn = (organisation, role, profession) =>
    signedIn(owner, network, organisation, role, profession, { place, secret, now });
  const gp = await signIn(practice, 'prescriber', 'physician');
  const pharmacist = await signIn(pharmacies[0], 'pharmacist', 'pharmacist');
  return { place, network, standard, pharmacy: pharmacies[0], sessions: { gp, pharmacist } };
}

/** What a run used went to a home and came back: as in life, a shelf stays as small as it is. */
const emptyUsedKits = (owner) => owner.query(`update kit set status = 'emptied' where status = 'sealed'`);

async function connected(url) {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function addPharmacy(owner, network, i, now) {
  const id = await addOrganisation(owner, network, {
    name: `Apotheek ${i}`,
    kind: 'pharmacy',
    agb: `0299${String(i).padStart(4, '0')}`,
    mailAddress: `apotheek${i}@example.org`,
    phone: '070',
  });
  const day = (days) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  await owner.query(
    'insert into pharmacy (network_id, organisation_id, owner_name, lat, lon, radius_km, delivers_out_of_hours) values ($1, $2, $3, $4, $5, 5, true)',
    [network, id, `Eigenaar ${i}`, 52.0745 + i * 0.004, 4.3],
  );
  await owner.query(`insert into pharmacy_state values ($1, $2, $3, 'active')`, [
    network,
    id,
    new Date(now.getTime() - 30 * 86_400_000),
  ]);
  await owner.query('insert into pharmacy_agreement values ($1, $2, $3, $4, $5, $6, $7)', [
    network,
    randomUUID(),
    id,
    day(-365),
    day(365),
    'Apotheker',
    now,
  ]);
  await owner.query('insert into pharmacy_readiness values ($1, $2, $3)', [
    network,
    id,
    new Date(now.getTime() - 86_400_000),
  ]);
  for (const weekday of [1, 2, 3, 4, 5, 6, 7])
    await owner.query(`insert into pharmacy_opening values ($1, $2, $3, '00:00', '23:59', $4)`, [
      network,
      id,
      weekday,
      day(-365),
    ]);
  return id;
}

async function signedIn(owner, network, organisation, role, profession, { place, secret, now }) {
  const works = [{ organisationId: organisation, role }];
  const person = await addPerson(
    owner,
    network,
    { name: role, email: `${role}${place}@example.org`, profession, works },
    now,
  );
  const [token, id] = [randomBytes(32).toString('base64url'), randomUUID()];
  const until = new Date(now.getTime() + 86_400_000);
  await owner.query(
    `insert into session (token_hash, id, network_id, person_id, organisation_id, role, started_at, seen_at, expires_at, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8)`,
    [createHash('sha256').update(token).digest(), id, network, person, organisation, role, now, until],
  );
  return { person, token, csrf: csrfTokenOf(id, secret) };
}

async function sealKits(owner, { place, network, pharmacy, standard, sessions }, from, until, step, now) {
  const expiry = new Date(now.getTime() + 400 * 86_400_000).toISOString().slice(0, 10);
  const numbers = `generate_series(${from + place}::bigint, ${until - 1}::bigint, ${step}) n`;
  const [maker, checker] = [sessions.pharmacist.person, sessions.gp.person];
  await owner.query('begin');
  await owner.query(
    `insert into kit (network_id, id, organisation_id, serial, standard_id, status, assembled_by, assembled_at)
     select $1, ('00000000-0000-7004-8000-' || n)::uuid, $2, 'K' || n, $3, 'draft', $4, $5 from ${numbers}`,
    [network, pharmacy, standard, maker, now],
  );
  await owner.query(
    `insert into kit_line (network_id, id, kit_id, slot, product, quantity, lot, expiry, kind, opium_list, on_return)
     select $1, uuidv7(), ('00000000-0000-7004-8000-' || n)::uuid, s.code, p.product, s.min, 'L1', $4, s.kind, null, s.on_return
     from ${numbers}, (select * from kit_slot where standard_id = $2 and mandatory order by place limit $3) s
     join slot_product p on p.standard_id = $2 and p.slot = s.code`,
    [network, standard, LINES, expiry],
  );
  await owner.query(
    `update kit set status = 'sealed', seal_number = 'S' || serial, checked_by = $2, checked_at = $3, sealed_by = $2, sealed_at = $3,
            earliest_expiry = $4, conformity = 'conforms' where network_id = $1 and status = 'draft'`,
    [network, checker, now, expiry],
  );
  await owner.query('commit');
}
