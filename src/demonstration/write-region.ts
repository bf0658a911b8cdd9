import type { Client } from 'pg';
import { addOrganisation, foundNetwork, type NewOrganisation } from '../access/founding.js';
import { addDays, dayOf } from '../platform/calendar.js';
import { writeRegion } from '../regions/write-region.js';
import { writeDuties } from './duties.js';
import { HOME_CARE, NIGHT_CARE, OUT_OF_HOURS_POST, PHARMACIES, PRACTICES } from './people.js';
import { addPeople, addReportRecipients, chooseTexts, passOldReports } from './write-people.js';
import { instruction } from './instructions.js';
import { takePart } from './participation.js';
import type { Ground } from './region.js';
import { checkNumbers } from './register-numbers.js';
import { SETTLED, writeStandards } from './standards.js';
import { recordVariants } from './variants.js';

/** The pilot began two years before the first start, and a little: every fact of the ground is dated then. */
export const BEGAN_DAYS = 760;
const DAY_MS = 86_400_000;
/** How long before the first start the present standard took effect. */
const PRESENT_STANDARD_DAYS = 150;

/** Network, region, standards, organisations and everybody who works there. */
export async function writeGround(owner: Client, now: Date): Promise<Ground> {
  const began = new Date(now.getTime() - BEGAN_DAYS * DAY_MS);
  const network = await foundNetwork(
    owner,
    'Netwerk Palliatieve Zorg Haaglanden',
    'Haaglanden',
    began,
    '070 000 00 01',
  );
  await writeRegion(owner, network.id, began);
  const since = addDays(dayOf(now), -PRESENT_STANDARD_DAYS);
  const instructions = { older: await instruction('2025-1'), present: await instruction('2026-1') };
  const standards = await writeStandards(owner, network.id, since, began, instructions, SETTLED);
  const add = (name: string, kind: NewOrganisation['kind'], agb: string, rest: Partial<NewOrganisation> = {}) =>
    addOrganisation(owner, network.id, {
      ...{
        name,
        kind,
        agb,
        agbInvented: true,
        phone: `070 ${agb.slice(-3)} ${agb.slice(0, 2)} ${agb.slice(4, 6)}`,
        mailAddress: `${agb}@demo.invalid`,
      },
      ...rest,
    });

  const practices: string[] = [];
  for (const [i, { name = '', place, gm_code: gmCode, postcode }] of PRACTICES.entries()) {
    const street = `Voorbeeldstraat ${String(i + 1)}`;
    practices.push(await add(name, 'practice', `0199${number(i)}`, { place, gmCode, postcode, street }));
  }
  const pharmacies: string[] = [];
  for (const [i, row] of PHARMACIES.entries()) {
    const { name = '', place, gm_code: gmCode, postcode, street } = row;
    const id = await add(name, 'pharmacy', `0299${number(i)}`, { place, gmCode, postcode, street });
    await takePart(owner, network.id, id, row, BEGAN_DAYS, now);
    pharmacies.push(id);
  }
  const homeCare: string[] = [];
  for (const [i, name] of HOME_CARE.entries()) homeCare.push(await add(name, 'home-care', `4199${number(i)}`));
  const nightCare = await add(NIGHT_CARE, 'home-care', `4199${number(HOME_CARE.length)}`);
  const outOfHoursPost = await add(OUT_OF_HOURS_POST, 'out-of-hours-post', '01999001');
  await writeDuties(owner, network.id, pharmacies, outOfHoursPost, now);
  const ground = {
    ...{ network: network.id, networkOrganisation: network.organisationId, standards },
    ...{ practices, pharmacies, homeCare, nightCare, outOfHoursPost, staff: new Map<string, string[]>() },
  };
  await addPeople(owner, ground, began);
  await chooseTexts(owner, ground);
  await recordVariants(owner, ground, now);
  await checkNumbers(owner, ground, now);
  await addReportRecipients(owner, ground, began);
  await passOldReports(owner, ground, now);
  return ground;
}

const number = (i: number) => String(i + 1).padStart(4, '0');
