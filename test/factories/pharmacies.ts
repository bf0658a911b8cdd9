import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { addOrganisation } from '../../src/access/founding.js';

interface NewPharmacy {
  name: string;
  agb?: string;
  lat: number;
  lon: number;
  radiusKm?: number;
  ownerName?: string;
  outOfHours?: boolean;
}

const DAY = 86_400_000;

/** The lower numbers are those of `makeNetwork`. */
let added = 100;

/** Takes part since a year, open on working days from 8:30 to 17:30, ready since a week ago, serves within five kilometres. */
export async function addPharmacy(owner: pg.Client, network: string, it: NewPharmacy, now: Date): Promise<string> {
  const id = uuidv7();
  const day = (days: number) => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
  const mailAddress = `${it.name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}@example.org`;
  await addOrganisation(owner, network, {
    id,
    name: it.name,
    kind: 'pharmacy',
    agb: it.agb ?? `0299${String(++added).padStart(4, '0')}`,
    mailAddress,
    phone: '070 000 0002',
    gmCode: 'GM0518',
  });
  await owner.query(
    `insert into pharmacy (network_id, organisation_id, owner_name, lat, lon, radius_km, delivers_out_of_hours) values ($1, $2, $3, $4, $5, $6, $7)`,
    [network, id, it.ownerName ?? it.name, it.lat, it.lon, it.radiusKm ?? 5, it.outOfHours ?? false],
  );
  for (const [place, name] of [
    [1, 'Apotheker'],
    [2, 'Assistent'],
  ] as const)
    await owner.query('insert into pharmacy_contact values ($1, $2, $3, $4, $5)', [
      network,
      id,
      place,
      name,
      '070 000 0002',
    ]);
  await owner.query(`insert into pharmacy_state values ($1, $2, $3, 'active')`, [
    network,
    id,
    new Date(now.getTime() - 365 * DAY),
  ]);
  await owner.query('insert into pharmacy_agreement values ($1, $2, $3, $4, $5, $6, $7)', [
    network,
    uuidv7(),
    id,
    day(-365),
    day(365),
    'Apotheker',
    now,
  ]);
  await owner.query('insert into pharmacy_readiness values ($1, $2, $3)', [
    network,
    id,
    new Date(now.getTime() - 7 * DAY),
  ]);
  for (const weekday of [1, 2, 3, 4, 5])
    await owner.query(`insert into pharmacy_opening values ($1, $2, $3, '08:30', '17:30', $4)`, [
      network,
      id,
      weekday,
      day(-365),
    ]);
  return id;
}
