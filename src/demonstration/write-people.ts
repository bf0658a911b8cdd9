import type { Client } from 'pg';
import { DEMONSTRATION_PEOPLE } from '../access/demonstration-people.js';
import { addPerson } from '../access/founding.js';
import { hashPassword } from '../access/passwords.js';
import { dayOf } from '../platform/calendar.js';
import { lastClosed, type PeriodKind } from '../monitoring/period.js';
import type { Role } from '../platform/actor.js';
import { GIVEN, SURNAMES, WORKS } from './people.js';
import type { Ground } from './region.js';
import { inventedBig } from './register-numbers.js';

type Job = readonly [organisation: string, role: Role, profession?: string];

/** The people of the sign-in page, and so many others that every organisation has makers of its history. */
export async function addPeople(owner: Client, ground: Ground, began: Date): Promise<void> {
  const { network, practices, pharmacies, homeCare, staff } = ground;
  const places = {
    ...{ practice: practices[0], otherPractice: practices[1], pharmacy: pharmacies[0], otherPharmacy: pharmacies[1] },
    ...{
      homeCare: homeCare[0],
      nightCare: ground.nightCare,
      outOfHoursPost: ground.outOfHoursPost,
      network: ground.networkOrganisation,
    },
  };
  const hash = await hashPassword('demo'); // one for all: each takes a tenth of a second, and nobody here is real
  let people = 0;
  const join = async (name: string, email: string, [organisationId, role, profession]: Job) => {
    const person = await addPerson(
      owner,
      network,
      { name, email, profession, big: inventedBig(people++, profession), works: [{ organisationId, role }] },
      began,
    );
    await owner.query('insert into credential (person_id, password_hash) values ($1, $2)', [person, hash]);
    staff.set(organisationId, [...(staff.get(organisationId) ?? []), person]);
  };
  for (const { name, email } of DEMONSTRATION_PEOPLE) {
    const { at, role, profession } = WORKS[email] ?? { at: 'practice', role: 'prescriber' };
    await join(name, email, [places[at] ?? '', role, profession]);
  }
  for (const [i, job] of jobs(ground).entries()) {
    const name = `${GIVEN[i % GIVEN.length] ?? ''} ${SURNAMES[(i * 7) % SURNAMES.length] ?? ''}`;
    await join(name, `medewerker${String(i + 1)}@demo.invalid`, job);
  }
}

const RECIPIENTS = [
  ['Els Bakker', 'coordinator@demo.invalid', 'nl', 'coordinator'],
  ['Programma-overleg', 'programma@demo.invalid', 'nl', 'board'],
  ['Regional board', 'board@demo.invalid', 'en', 'board'],
  ['Apotheek De Hofvijver, team', 'apotheek@demo.invalid', 'nl', 'pharmacy'],
] as const;

const BY_TEXT = { 'apotheek@demo.invalid': '+31600000101', 'huisarts@demo.invalid': '+31600000102' };

/** Some want to hear by text message too of what cannot wait. */
export async function chooseTexts(owner: Client, { network }: Ground): Promise<void> {
  await owner.query(
    `insert into reach (network_id, person_id, mobile, by) select $1, p.id, c.value, 'both' from jsonb_each_text($2) c join person p on p.email = c.key`,
    [network, JSON.stringify(BY_TEXT)],
  );
}

/** Who gets the reports. */
export async function addReportRecipients(owner: Client, { network, pharmacies }: Ground, since: Date) {
  for (const [name, address, language, reader] of RECIPIENTS)
    await owner.query(
      `insert into report_recipient (network_id, id, name, address, reader, organisation_id, language, since) values ($1, uuidv7(), $2, $3, $4, $5, $6, $7)`,
      [network, name, address, reader, reader === 'pharmacy' ? pharmacies[0] : null, language, since],
    );
}

/** Reports of long ago went out as everything else did: only the last one is still to be made. */
export async function passOldReports(owner: Client, { network }: Ground, now: Date): Promise<void> {
  const old = (kind: PeriodKind) => lastClosed(kind, lastClosed(kind, dayOf(now)).from).name;
  await owner.query(
    `insert into due_work (network_id, job, period, due_at, done_at)
     values ($1, 'monthly-report', $2, $5, $5), ($1, 'quarterly-report', $3, $5, $5), ($1, 'annual-report', $4, $5, $5)`,
    [network, old('month'), old('quarter'), old('year'), now],
  );
}

const jobs = ({ practices, pharmacies, homeCare, outOfHoursPost, networkOrganisation }: Ground): Job[] => [
  ...practices.map((id): Job => [id, 'prescriber', 'physician']),
  ...practices.slice(0, 4).map((id): Job => [id, 'practice-assistant']),
  ...pharmacies.map((id): Job => [id, 'pharmacist', 'pharmacist']),
  ...pharmacies.map((id): Job => [id, 'pharmacy-assistant', 'pharmacy-assistant']),
  ...pharmacies.slice(0, 3).map((id): Job => [id, 'courier']),
  ...homeCare.map((id): Job => [id, 'nurse', 'nurse']),
  [outOfHoursPost, 'prescriber', 'physician'],
  [networkOrganisation, 'auditor'],
];
