import type { Unmeant } from '../kit-life/case-ledger.js';
import type { MomentName } from '../kit-life/kit-life.js';
import { formatMoment } from '../web/format.js';
import { BadInput } from '../web/problem.js';
import { stepTexts } from './step.text.js';

/** What was typed cannot be when it happened: said at its field, with what it had to come after. */
export const momentFault =
  (field: string, after: MomentName): Unmeant =>
  (row) => {
    const notBefore = row[`${after}_at`];
    if (row.outcome === 'in-the-future')
      throw new BadInput([{ field, said: (language) => stepTexts(language)('inTheFuture') }]);
    if (row.outcome === 'too-early')
      throw new BadInput([
        {
          field,
          said: (language) =>
            stepTexts(language)('tooEarly', { moment: notBefore ? formatMoment(notBefore, language) : undefined }),
        },
      ]);
  };
