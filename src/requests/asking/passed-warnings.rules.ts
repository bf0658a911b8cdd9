import { BadInput, type Fault } from '../../web/problem.js';
import { orderedWith } from './order-lines.rules.js';
import type { AboutRequest } from './request-context.query.js';
import type { NewRequest } from './request.js';
import type { PassedWarning } from './warnings.js';
import { warningsOf } from './warnings.rules.js';
import { WARNING, warningTexts } from './warnings.text.js';

/** Each warning with why the prescriber goes on; one that they were asked about and did not answer is told. Left out: nobody was asked. */
export function passedWarnings(
  request: Omit<NewRequest, 'patient'>,
  about: Pick<AboutRequest, 'medicines' | 'shortages'>,
  kitAtHome: boolean,
  said?: readonly Pick<PassedWarning, 'kind' | 'reason'>[],
): PassedWarning[] {
  const medicines = about.medicines.map((medicine) => orderedWith(medicine, request.orderLines, request));
  const passed = warningsOf(request, { medicines, shortages: about.shortages, kitAtHome }).map(
    ({ kind, about: what }): PassedWarning => ({
      ...{ kind, about: what },
      reason: said?.find((one) => one.kind === kind)?.reason ?? null,
    }),
  );
  const open = passed.filter(({ reason }) => reason === null);
  if (said && open.length > 0) throw new BadInput([notPassed(open)]);
  return passed;
}

const notPassed = (open: readonly PassedWarning[]): Fault => ({
  field: 'warningsPassed',
  said: (language) =>
    warningTexts(language)('missing', { kinds: open.map(({ kind }) => WARNING[language][kind]).join('; ') }),
});
