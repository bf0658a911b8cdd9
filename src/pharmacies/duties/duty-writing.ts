import type { EntityManager } from 'typeorm';
import { formatMomentOfYear } from '../../web/format.js';
import { BadInput } from '../../web/problem.js';
import { daysBetween, dayOf } from '../../platform/calendar.js';
import { announce } from '../../platform/events.js';
import { alone, dutiesBetween, writeDuties, type NewDuty } from './duties.query.js';
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

export async function addDuty(tx: EntityManager, duty: NewDuty): Promise<void> {
  await refuseWrongDuty(tx, duty, duty.organisationId);
  if ((await writeDuties(tx, [duty])).length === 0) throw fault('organisationId', 'organisationMissing');
  await announce(tx, 'duty-added', { subject: 'duty', subjectId: duty.id, about: [duty.organisationId] });
}

const fault = (field: string, says: 'endsFirst' | 'tooLong' | 'organisationMissing') =>
  new BadInput([{ field, said: (language) => dutyTexts(language)(says, { days: LONGEST_DUTY_DAYS }) }]);
