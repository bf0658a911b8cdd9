import type { Client } from 'pg';
import { addDays, dayOf } from '../platform/calendar.js';
import { RowBuffer } from './row-buffer.js';
import { whatWasAsked } from './demand.js';
import { Random } from './random.js';
import { BEGAN_DAYS } from './write-region.js';
import type { Ground } from './region.js';
import { namePatients, type Sealing } from './open-cases.js';
import { asking, whoCouldServe } from './past-asking.js';
import { PastCase, type Doer } from './past-case.js';
import { atHome } from './past-home.js';
import { bringingBack } from './past-return.js';
import { supplying } from './past-supply.js';
import { forgetTheOthers, remembered } from './erased-patients.js';
import { Shelf, versionsOf } from './shelf.js';
import { fillShelves } from './shelves.js';
import { writeShortage } from './shortage.js';
import { areasOf, suppliersOf } from './suppliers.js';
import { daysAfter, type Telling } from './timeline.js';
import { keepSerials } from './write-kits.js';
import { writeHistory } from './write-history.js';

const SEED = 20261123;
const FIRST_NUMBER = 1001;
/** The first kits were filled a month before the first was asked for; the last days are lived by the people themselves. */
const FIRST_DAYS = BEGAN_DAYS - 30;
const LAST_DAYS = 3;

export interface History {
  buffer: RowBuffer;
  cases: PastCase[];
}

/** Two years of requests, each lived through as far as it is today. */
export async function tellHistory(owner: Client, ground: Ground, now: Date, sealing: Sealing): Promise<History> {
  const random = new Random(SEED);
  const buffer = new RowBuffer(ground.network, random);
  const told = await telling(owner, ground, buffer, now);
  const areas = areasOf(told.suppliers);
  const asked = whatWasAsked(ground, areas, addDays(dayOf(now), -FIRST_DAYS), daysAfter(now, -LAST_DAYS), random);
  const cases = asked.map((one, i) => {
    const [first = null] = whoCouldServe(one, one.at, told);
    const it = new PastCase(buffer, FIRST_NUMBER + i, one, told.doer(one.practice, 'prescriber'), first);
    live(it, told);
    return it;
  });
  fillShelves(told);
  await namePatients(owner, buffer, remembered(buffer, cases, now), ground.standards.present, sealing);
  await writeHistory(owner, buffer, cases);
  await forgetTheOthers(owner, buffer.network);
  await keepSerials(owner, buffer.network, told.room.serials);
  return { buffer, cases };
}

function live(it: PastCase, told: Telling): void {
  const accepted = asking(it, told, it.asked.at);
  const delivered = accepted && it.status === 'accepted' ? supplying(it, told, accepted) : null;
  const ended = delivered && atHome(it, told, delivered);
  if (ended) bringingBack(it, told, ended);
}

async function telling(owner: Client, ground: Ground, buffer: RowBuffer, now: Date): Promise<Telling> {
  const { networkOrganisation, standards } = ground;
  const suppliers = suppliersOf(ground, now);
  const staff = (organisation: string): [string, string] => {
    const [one = '', other = ''] = ground.staff.get(organisation) ?? [];
    return [one, other];
  };
  const doer = (organisation: string, role: string): Doer => {
    const [one, other] = staff(organisation);
    const second = role === 'pharmacy-assistant' || role === 'witness';
    return { organisation, role, person: second ? other : one };
  };
  const coordinator = doer(networkOrganisation, 'coordinator');
  const room = {
    versions: await versionsOf(owner),
    substitutions: [await writeShortage(owner, buffer, standards.older, now)],
    staff,
    hesitates: (pharmacy: string) => (suppliers.findIndex(({ id }) => id === pharmacy) * 5) % 24,
    serials: new Map<string, number>(),
  };
  return {
    ...{ buffer, random: buffer.random, now, suppliers, doer, coordinator, room, shelf: new Shelf(buffer, room) },
    system: { organisation: networkOrganisation, person: null, role: 'system' },
  };
}
