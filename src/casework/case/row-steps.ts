import type { ButtonMove, MoveName } from '../../kit-life/kit-life.js';
import { MOVE_TEXT } from '../../kit-life/case-move.text.js';
import { detailTexts } from '../../requests/changes/request-changes.text.js';
import type { SignedIn } from '../../web/signed-in.js';
import type { View } from '../../web/view.js';
import { caseworkTexts } from '../casework.text.js';
import { answeredByAnother, buttonsFor } from './buttons.rules.js';
import { answerTo, detailsFor, type Detailed } from './details.rules.js';
import { DETAIL_BUTTON, type Detail } from './details.text.js';
import type { Signal } from '../worklist/signals.text.js';

export type SteppedCase = Detailed & { moves: MoveName[]; signals: readonly Signal[] };

export type RowStep = { isFirst: boolean } & ({ detail: Detail } | { move: ButtonMove });

/** With one of these a kit does not leave, whoever presses: the case says what it waits for. */
const HOLDS_BACK: readonly Signal[] = [
  ...(['recalled', 'pack-refused', 'not-signed', 'objection-open', 'order-expired'] as const),
  ...(['consent-refused', 'consent-needed', 'order-differs'] as const),
];

/** What whoever looks can do from a row, in the order of its buttons: the answer to what is the matter, then what comes next. */
export function rowSteps(row: SteppedCase, signedIn: SignedIn | null): RowStep[] {
  if (!signedIn) return [];
  const { main: next, others } = buttonsFor(row.status, row.moves, signedIn.role);
  const main = next === 'dispatch' && row.signals.some((signal) => HOLDS_BACK.includes(signal)) ? null : next;
  const answer = answerTo(row.signals, detailsFor(row, signedIn));
  if (!main && !answer) return [];
  const moves: ButtonMove[] = [];
  if (answer === 'answerNeed' && others.includes('end')) moves.push('end');
  if (main && answer !== 'answerNeed' && answer !== 'remindToSign') moves.push(main);
  if (others.includes('decline')) moves.push('decline');
  return [
    ...(answer ? [{ detail: answer, isFirst: true }] : []),
    ...moves.map((move) => ({ move, isFirst: !answer && move === main })),
  ];
}

/** The words of those buttons, for who takes the list along; of a row without any, who has to act. */
export function stepsInWords(row: SteppedCase, { signedIn, language }: View): string | null {
  const words = rowSteps(row, signedIn).map((step) =>
    'move' in step
      ? MOVE_TEXT[language][step.move].button
      : step.detail === 'answerNeed'
        ? detailTexts(language)('needYes')
        : DETAIL_BUTTON[language][step.detail],
  );
  if (words.length > 0) return words.join(', ');
  return signedIn && answeredByAnother(row.moves, signedIn.role) ? caseworkTexts(language)('pharmacistAnswers') : null;
}
