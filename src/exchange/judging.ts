import { InputPipe } from '../web/input.pipe.js';
import { PostedForm } from '../web/forms.js';
import { BadInput } from '../web/problem.js';
import type { KnownRow, Row, RowRule } from '../web/row-rule.js';
import type { Change, Fault } from './line.js';

const pipe = new InputPipe();

export interface Judged {
  input: Record<string, unknown>;
  faults: Fault[];
}

/** A line is a form in another coat: it goes in by the same door and is judged by the same rules. */
export async function judged(
  rule: RowRule,
  row: Row,
  of: 'added' | 'changed',
  areSo: readonly string[],
): Promise<Judged> {
  try {
    const form = new PostedForm({ ...rule.form(row), ...(areSo.length > 0 && { itIsSo: [...areSo] }) }, {});
    const input: unknown = await pipe.transform(form, { type: 'body', metatype: rule.inputs[of] });
    return { input: input as Record<string, unknown>, faults: [] };
  } catch (error) {
    return { input: {}, faults: faultsIn(error, rule) };
  }
}

/** By which a line is recognised; empty where it says nothing of it. */
export function identityIn({ identity, orElse }: RowRule, input: Readonly<Record<string, unknown>>): string {
  const said = input[identity] ?? (orElse && input[orElse]);
  return typeof said === 'string' ? said : '';
}

/** What a noun's own rule said of a line; anything else is a mistake of ours. */
export function faultsIn(error: unknown, rule: RowRule): Fault[] {
  if (!(error instanceof BadInput)) throw error;
  return error.faults.map(({ field, said, mayBeSo }) => ({
    column: rule.columnOf(field),
    said: { nl: said('nl'), en: said('en') },
    ...(mayBeSo && { asks: field }),
  }));
}

/** What a list says otherwise than it is. A cell that is empty says nothing. */
export function changesIn(rule: RowRule, known: KnownRow, input: object): Change[] {
  const said = rule.row(input, known);
  return Object.entries(said).flatMap(([column, becomes]) => {
    const was = known.row[column] ?? null;
    if (was === becomes) return [];
    return [{ column, was, becomes, ...(rule.fixed.includes(column) ? { stays: true } : {}) }];
  });
}
