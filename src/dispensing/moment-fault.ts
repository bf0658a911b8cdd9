import { formatMoment } from '../web/format.js';
import { BadInput } from '../web/problem.js';
import { whyNotThen } from './happened.rules.js';
import { stepTexts } from './step.text.js';

/** What was typed cannot be when it happened: said at its field, and the whole step is undone. */
export function refuseMoment(field: string, at: Date, now: Date, notBefore: Date | undefined): void {
  const why = whyNotThen(at, now, notBefore);
  if (why === null) return;
  throw new BadInput([
    {
      field,
      said: (language) =>
        why === 'in-the-future'
          ? stepTexts(language)('inTheFuture')
          : stepTexts(language)('tooEarly', { moment: notBefore && formatMoment(notBefore, language) }),
    },
  ]);
}
