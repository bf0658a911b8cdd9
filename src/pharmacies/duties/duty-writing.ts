import type { EntityManager } from 'typeorm';
import { formatMomentOfYear } from '../../web/format.js';
import { BadInput } from '../../web/problem.js';
import { judgeTogether } from '../../web/rightly.js';
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
  refuseWrongSpan({ from, until });
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

function refuseWrongSpan({ from, until }: Span): void {
  if (until <= from) throw fault('until', 'endsFirst');
  if (daysBetween(dayOf(from), dayOf(until)) > LONGEST_DUTY_DAYS) throw fault('until', 'tooLong');
}

/** As it is typed: what the organisation is known by already need not be said. */
export type ToldDuty = Omit<NewDuty, 'phone' | 'delivers'> & Partial<Pick<NewDuty, 'phone' | 'delivers'>>;

export async function addDuty(tx: EntityManager, duty: ToldDuty): Promise<void> {
  await writeDuties(tx, [await judgedDuty(tx, duty)]);
  await announce(tx, 'duty-added', { subject: 'duty', subjectId: duty.id, about: [duty.organisationId] });
}

/** With what the organisation is known by; refused where it cannot stand in the roster. */
export async function judgedDuty(tx: EntityManager, { phone, delivers, ...duty }: ToldDuty): Promise<NewDuty> {
  const { organisationId } = duty;
  const [, reached] = await judgeTogether(
    () => refuseWrongDuty(tx, duty, organisationId),
    () => reachedDuring(tx, organisationId, { phone, delivers }),
  );
  return { ...duty, ...reached };
}

/** Of a duty that is not filled in rightly everywhere. */
export async function refuseDutySoFar(tx: EntityManager, told: Partial<ToldDuty>): Promise<void> {
  const { organisationId, from, until } = told;
  await judgeTogether(
    () => {
      if (from && until) refuseWrongSpan({ from, until });
    },
    () => organisationId !== undefined && reachedDuring(tx, organisationId, told),
  );
}

/** By which number, and whether a kit comes. */
async function reachedDuring(
  tx: EntityManager,
  organisationId: string,
  { phone, delivers }: Pick<ToldDuty, 'phone' | 'delivers'>,
): Promise<Pick<NewDuty, 'phone' | 'delivers'>> {
  const who = await dutyOrganisation(tx, organisationId);
  if (!who) throw fault('organisationId', 'organisationMissing');
  const [answered, brings] = await judgeTogether(
    () => numberOf(who, phone),
    () => whetherItBrings(who, delivers),
  );
  return { phone: answered, delivers: brings };
}

function numberOf(who: OnDuty, told: string | undefined): string {
  const number = told ?? who.phone;
  if (number === null) throw fault('phone', 'phoneMissing');
  return number;
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
