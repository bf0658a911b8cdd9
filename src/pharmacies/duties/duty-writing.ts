import type { EntityManager } from 'typeorm';
import { formatMomentOfYear } from '../../web/format.js';
import { BadInput } from '../../web/problem.js';
import { daysBetween, dayOf } from '../../platform/calendar.js';
import { announce } from '../../platform/events.js';
import { alone, dutiesBetween, dutyOrganisation, writeDuties, type NewDuty, type OnDuty } from './duties.query.js';
import { LONGEST_DUTY_DAYS, type Span } from './duties.rules.js';
import { dutyTexts } from './duty.text.js';

/** One duty, typed or out of a list; `but` is what it takes the place of. */
export async function refuseWrongDuty(
  tx: EntityManager,
  { from, until }: Span,
  organisationId: string,
  but: string | null = null,
): Promise<void> {
  if (until <= from) throw fault('until', 'endsFirst');
  if (daysBetween(dayOf(from), dayOf(until)) > LONGEST_DUTY_DAYS) throw fault('until', 'tooLong');
  await alone(tx);
  const [clash] = (await dutiesBetween(tx, { from, until }, organisationId)).filter(({ id }) => id !== but);
  if (!clash) return;
  throw new BadInput([
    {
      field: 'from',
      said: (language) =>
        dutyTexts(language)('overlapping', {
          organisation: clash.organisation.name,
          from: formatMomentOfYear(clash.from, language),
          until: formatMomentOfYear(clash.until, language),
        }),
    },
  ]);
}

/** As it is typed: what the organisation is known by already need not be said. */
export type ToldDuty = Omit<NewDuty, 'phone' | 'delivers'> & Partial<Pick<NewDuty, 'phone' | 'delivers'>>;

export async function addDuty(tx: EntityManager, { phone, delivers, ...duty }: ToldDuty): Promise<void> {
  await refuseWrongDuty(tx, duty, duty.organisationId);
  const who = await dutyOrganisation(tx, duty.organisationId);
  if (!who) throw fault('organisationId', 'organisationMissing');
  const answered = phone ?? who.phone;
  if (answered === null) throw fault('phone', 'phoneMissing');
  await writeDuties(tx, [{ ...duty, phone: answered, delivers: whetherItBrings(who, delivers) }]);
  await announce(tx, 'duty-added', { subject: 'duty', subjectId: duty.id, about: [duty.organisationId] });
}

/** Whoever always does so needs not be asked; of any other somebody has to know it. */
function whetherItBrings({ kind, brings, name: organisation }: OnDuty, told: boolean | undefined): boolean {
  if (told !== undefined) return told;
  if (kind !== 'pharmacy' || brings) return true;
  throw new BadInput([
    { field: 'delivers', said: (language) => dutyTexts(language)('deliversUnknown', { organisation }) },
  ]);
}

const fault = (field: string, says: 'endsFirst' | 'tooLong' | 'organisationMissing' | 'phoneMissing') =>
  new BadInput([{ field, said: (language) => dutyTexts(language)(says, { days: LONGEST_DUTY_DAYS }) }]);
