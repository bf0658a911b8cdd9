import type { EntityManager } from 'typeorm';
import type { Unmeant } from '../../kit-life/case-ledger.js';
import type { MomentName } from '../../kit-life/kit-life.js';
import { shortCaseOf } from '../../kit-life/short-case.query.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { formatMoment } from '../../web/format.js';
import { BadInput } from '../../web/problem.js';
import { stepTexts } from './step.text.js';

const WHY_NOT_THEN: Statement = { name: 'why-not-then', text: 'select why_not_then($1, $2) as outcome' };

/** What was typed cannot be when it happened: said at its field, with what it had to come after. */
export const momentFault =
  (field: string, after: MomentName): Unmeant =>
  (row) => {
    refuse(field, row.outcome, row[`${after}_at`]);
  };

/** The same for what is no move. */
export async function refuseMoment(tx: EntityManager, field: string, at: Date, notBefore?: Date): Promise<void> {
  const [then] = await ask<{ outcome: string | null }>(tx, WHY_NOT_THEN, [at, notBefore]);
  refuse(field, then?.outcome ?? null, notBefore ?? null);
}

/** Of a form that is not filled in rightly everywhere; nothing of a case that one may not see. */
export async function refuseMomentOf(
  tx: EntityManager,
  caseId: string,
  { field, at, after }: { field: string; at: string | undefined; after: MomentName },
): Promise<void> {
  if (at === undefined) return;
  const short = await shortCaseOf(tx, caseId);
  if (short) await refuseMoment(tx, field, new Date(at), short.moments[after]);
}

function refuse(field: string, outcome: string | null, notBefore: Date | null): void {
  if (outcome === 'in-the-future')
    throw new BadInput([{ field, said: (language) => stepTexts(language)('inTheFuture') }]);
  if (outcome === 'too-early')
    throw new BadInput([
      {
        field,
        said: (language) =>
          stepTexts(language)('tooEarly', { moment: notBefore ? formatMoment(notBefore, language) : undefined }),
      },
    ]);
}
