import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { addOrganisation, addPerson, foundNetwork } from '../../src/access/founding.js';
import { makeApplication } from '../../src/application.js';
import { writeStandards } from '../../src/demonstration/standards.js';
import type { Role } from '../../src/platform/actor.js';
import { Bell } from '../../src/platform/bell.js';
import { Clock } from '../../src/platform/clock.js';
import { readConfig, type Config } from '../../src/platform/config.js';
import { writeRegion } from '../../src/regions/write-region.js';
import { freshDatabase } from '../setup/test-database.js';
import { Client } from './client.js';
import { addPharmacy } from './pharmacies.js';
import { withSecondFactor, type App } from './second-factor.js';

/** A Wednesday morning on which every pharmacy of the world is open. */
export const MORNING = new Date('2026-11-18T09:00:00+01:00');
const PASSWORD = 'een lang wachtwoord';

export interface World {
  app: NestFastifyApplication;
  owner: pg.Client;
  clock: Clock;
  config: Config;
  network: string;
  networkOrganisation: string;
  organisations: Record<
    'practice' | 'otherPractice' | 'pharmacy' | 'otherPharmacy' | 'thirdPharmacy' | 'homeCare',
    string
  >;
  standard: string;
  /** Who has a second factor: see `withSecondFactor`. */
  apps: Map<Who, App>;
  /** Signed in, with a confirmation of just now; where patients are real with a second factor, which is made when needed. */
  as(who: Who): Promise<Client>;
  /** Everything that is due now is done: events told, letters sent, offers lapsed. */
  settle(): Promise<void>;
  stop(how?: { keepDatabase: true }): Promise<void>;
  /** What stop does by itself, unless the database was to be kept. */
  drop(): Promise<void>;
}

const PEOPLE = {
  gp: ['practice', 'prescriber', 'physician'],
  practiceAssistant: ['practice', 'practice-assistant', undefined],
  otherGp: ['otherPractice', 'prescriber', 'physician'],
  pharmacist: ['pharmacy', 'pharmacist', 'pharmacist'],
  pharmacist2: ['pharmacy', 'pharmacist', 'pharmacist'],
  pharmacyAssistant: ['pharmacy', 'pharmacy-assistant', 'pharmacy-assistant'],
  courier: ['pharmacy', 'courier', undefined],
  otherPharmacist: ['otherPharmacy', 'pharmacist', 'pharmacist'],
  thirdPharmacist: ['thirdPharmacy', 'pharmacist', 'pharmacist'],
  nurse: ['homeCare', 'nurse', 'nurse'],
  coordinator: ['network', 'coordinator', undefined],
  leadPharmacist: ['network', 'lead-pharmacist', 'pharmacist'],
  administrator: ['network', 'administrator', undefined],
  auditor: ['network', 'auditor', undefined],
} as const satisfies Record<string, readonly [string, Role, string | undefined]>;
export type Who = keyof typeof PEOPLE;

/** The address under which somebody of the world signs in. */
export const emailOf = (who: Who) => `${who.toLowerCase()}@example.org`;
export const passwordOf = () => PASSWORD;

/**
 * A network with two practices, three pharmacies that serve 2512 (in this order of distance), home care and everybody who works
 * there, in the real application on a fresh database. Nothing runs by itself: `settle()` makes the rounds.
 */
export async function startWorld(startsAt = MORNING, own: Partial<Config> = {}): Promise<World> {
  const database = await freshDatabase();
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  const { id: network, organisationId } = await foundNetwork(owner, 'Netwerk Haaglanden', 'Haaglanden', startsAt);
  await writeRegion(owner, network, startsAt);
  const { present: standard } = await writeStandards(owner, network, '2026-01-01', startsAt);
  const practice = (name: string, agb: string) =>
    addOrganisation(owner, network, {
      name,
      kind: 'practice',
      agb,
      phone: '070 000 0000',
      mailAddress: `${agb}@example.org`,
      street: 'Straat 1',
      postcode: '2512AB',
      place: 'Den Haag',
      gmCode: 'GM0518',
    });
  const organisations = {
    practice: await practice('Praktijk Noordzij', '01990001'),
    otherPractice: await practice('Praktijk Oostduin', '01990002'),
    pharmacy: await addPharmacy(owner, network, { name: 'Apotheek Centrum', lat: 52.0745, lon: 4.3 }, startsAt),
    otherPharmacy: await addPharmacy(owner, network, { name: 'Apotheek De Linde', lat: 52.064, lon: 4.3 }, startsAt),
    thirdPharmacy: await addPharmacy(owner, network, { name: 'Apotheek Zeezicht', lat: 52.1, lon: 4.29 }, startsAt),
    homeCare: await addOrganisation(owner, network, {
      name: 'Thuiszorg Duinrand',
      kind: 'home-care',
      mailAddress: 'thuiszorg@example.org',
      phone: '070 000 0001',
    }),
  };
  const places: Record<string, string> = { ...organisations, network: organisationId };
  for (const [who, [place, role, profession]] of Object.entries(PEOPLE))
    await addPerson(
      owner,
      network,
      {
        name: nameOf(who),
        email: emailOf(who as Who),
        password: PASSWORD,
        profession,
        works: [{ organisationId: places[place] ?? '', role }],
      },
      startsAt,
    );

  const clock = new Clock(startsAt);
  const config = { ...testConfig(database.appUrl), ...own };
  const app = await makeApplication(config, clock, { networkName: 'Palliatieve Kit', queue: false });
  const world: World = {
    ...{ app, owner, clock, config, network, networkOrganisation: organisationId, organisations, standard },
    apps: new Map(),
    async as(who) {
      const own = world.apps.get(who) ?? (config.demonstration ? undefined : await withSecondFactor(world, who));
      return Client.signIn(app, emailOf(who), PASSWORD, { code: own?.code() });
    },
    settle: () => app.get(Bell).makeRounds(),
    async stop(how) {
      await app.close();
      await owner.end();
      if (!how) await database.drop();
      await rm(config.auditRoots, { recursive: true, force: true });
    },
    drop: () => database.drop(),
  };
  return world;
}

/** As in production but for the database of this file and http on the loopback. */
export function testConfig(databaseUrl: string): Config {
  const base = readConfig({
    SECRET: randomBytes(32).toString('hex'),
    PATIENT_KEYS: `test:${randomBytes(32).toString('base64')}`,
  });
  const auditRoots = path.join(tmpdir(), `kit-roots-${randomBytes(8).toString('hex')}`);
  return { ...base, databaseUrl, auditRoots, publicUrl: 'http://127.0.0.1:3000' };
}

const nameOf = (who: string) => `${who.charAt(0).toUpperCase()}${who.slice(1)} van Dijk`;
