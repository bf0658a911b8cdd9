// A practice, a pharmacy, and somebody who works there and is signed in.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { addOrganisation, addPerson } from '../../dist/src/access/founding.js';
import { csrfTokenOf } from '../../dist/src/web/csrf.js';

const DAY = 86_400_000;
const later = (now, days) => new Date(now.getTime() + days * DAY);
const dayOf = (moment) => moment.toISOString().slice(0, 10);
const two = (i) => String(i).padStart(2, '0');

export function addPractice(owner, network, i, { pc4 }) {
  const address = { street: `Straat ${i + 1}`, postcode: `${pc4}AB`, place: 'Den Haag', phone: '070 000 00 00' };
  return addOrganisation(owner, network, {
    name: `Praktijk ${i}`,
    kind: 'practice',
    agb: `019900${two(i)}`,
    ...address,
  });
}

export async function addPharmacy(owner, network, i, { lat, lon }, now) {
  const id = await addOrganisation(owner, network, {
    ...{ name: `Apotheek ${i}`, kind: 'pharmacy', agb: `029900${two(i)}` },
    ...{ mailAddress: `apotheek${i}@example.org`, phone: '070' },
  });
  const insert = (table, values) =>
    owner.query(`insert into ${table} values (${values.map((_, place) => `$${place + 1}`).join()})`, values);
  await owner.query(
    'insert into pharmacy (network_id, organisation_id, owner_name, lat, lon, radius_km, delivers_out_of_hours) values ($1, $2, $3, $4, $5, 5, true)',
    [network, id, `Eigenaar ${i}`, lat, lon],
  );
  const from = dayOf(later(now, -365));
  await insert('pharmacy_state', [network, id, later(now, -30), 'active']);
  await insert('pharmacy_agreement', [network, randomUUID(), id, from, dayOf(later(now, 365)), 'Apotheker', now]);
  await insert('pharmacy_readiness', [network, id, later(now, -1)]);
  for (let day = 1; day <= 7; day++) await insert('pharmacy_opening', [network, id, day, '00:00', '23:59', from]);
  return id;
}

export async function signedIn({ owner, network, secret }, organisation, role, profession, i, now) {
  const works = [{ organisationId: organisation, role }];
  const person = await addPerson(
    owner,
    network,
    { name: role, email: `${role}${i}@example.org`, profession, works },
    now,
  );
  const [token, id] = [randomBytes(32).toString('base64url'), randomUUID()];
  await owner.query(
    `insert into session (token_hash, id, network_id, person_id, organisation_id, role, started_at, seen_at, expires_at, confirmed_at, confirmed_with)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8, 'code')`,
    [createHash('sha256').update(token).digest(), id, network, person, organisation, role, now, later(now, 1)],
  );
  return { person, token, csrf: csrfTokenOf(id, secret) };
}
