import { BadInput, type Fault } from '../../web/problem.js';
import { isSaid } from './order-line.js';
import { orderedWith } from './order-lines.rules.js';
import type { AboutRequest } from './request-context.query.js';
import type { NewRequest } from './request.js';
import { REASONS_FOR, type PassedWarning, type WarningReason } from './warnings.js';
import { warningsOf } from './warnings.rules.js';
import { WARNING, warningTexts } from './warnings.text.js';

export type SaidOfWarning = Pick<PassedWarning, 'kind'> & { reason?: WarningReason | null };

/**
 * Each warning with why the prescriber goes on; one that they were asked about and did not answer is told, and so is an answer that is not
 * true of it. Left out: nobody was asked.
 */
export function passedWarnings(
  request: Omit<NewRequest, 'patient'>,
  about: Pick<AboutRequest, 'medicines' | 'shortages' | 'oldestEgfr'>,
  kitAtHome: boolean,
  said?: readonly SaidOfWarning[],
): PassedWarning[] {
  const medicines = about.medicines.map((medicine) => orderedWith(medicine, request.orderLines, request));
  const { shortages, oldestEgfr } = about;
  const passed = warningsOf(request, { medicines, shortages, kitAtHome, oldestEgfr }).map(
    ({ kind, about: what, standardSays }): PassedWarning => ({
      ...{ kind, about: what, standardSays },
      reason: said?.find((one) => one.kind === kind)?.reason ?? null,
    }),
  );
  const isChanged = request.orderLines?.some(isSaid) === true;
  const faults = said ? passed.flatMap((one) => faultOf(one, said, isChanged)) : [];
  if (faults.length > 0) throw new BadInput(faults);
  return passed;
}

function faultOf({ kind, reason }: PassedWarning, said: readonly SaidOfWarning[], isChanged: boolean): Fault[] {
  const isOne = reason !== null && REASONS_FOR[kind].includes(reason);
  if (isOne && (reason !== 'order-changed' || isChanged)) return [];
  const place = said.findIndex((one) => one.kind === kind);
  return [
    {
      field: place < 0 ? 'warningsPassed' : `warningsPassed.${String(place)}.reason`,
      said: (language) => warningTexts(language)(isOne ? 'unchanged' : 'missing', { kind: WARNING[language][kind] }),
    },
  ];
}
