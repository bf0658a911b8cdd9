import { RefusedFields, type Fault } from '../../web/problem.js';
import { lineFaults, type LineFault } from './settlement-lines.rules.js';
import type { CountedLine, SuppliedLine } from './settlement-lines.rules.js';
import { settlementTexts } from './settlement.text.js';

type Named = SuppliedLine & { name: string };
const REFUSAL = 'lines-not-accounted-for';

/** Says of each line that is not accounted for which it is, beside what was counted of it. */
export function notAccountedFor(supplied: readonly Named[], counts: readonly CountedLine[]): RefusedFields {
  const faults = lineFaults(supplied, counts).map(inWords);
  return new RefusedFields(REFUSAL, [{ field: '', said: (language) => settlementTexts(language)(REFUSAL) }, ...faults]);
}

function inWords(fault: LineFault<Named>): Fault {
  const { why, place } = fault;
  const field = place < 0 ? '' : `lines.${place}.destroyed`;
  if (why === 'not-supplied') return { field, said: (language) => settlementTexts(language)(why) };
  const { slot, name, lot, quantity } = fault.line;
  const counted = why === 'does-not-add' ? fault.counted : quantity;
  return { field, said: (language) => settlementTexts(language)(why, { slot, name, lot, quantity, counted }) };
}
