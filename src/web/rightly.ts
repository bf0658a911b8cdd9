import { BadInput, type Fault } from './problem.js';

/** Of a form that was not filled in rightly everywhere: what was. */
export type Rightly<T> = T extends readonly (infer Each)[]
  ? Rightly<Each>[]
  : T extends object
    ? { [Field in keyof T]?: Rightly<T[Field]> }
    : T;

/** The same input without these fields; a row that is itself no row takes its list along. */
export function without<T extends object>(input: T, fields: readonly string[]): Rightly<T> {
  for (const field of fields) leaveOut(input, field.split('.'));
  return input as Rightly<T>;
}

function leaveOut(input: object, path: readonly string[]): void {
  const [place = '', ...rest] = path;
  const inner: unknown = Reflect.get(input, place);
  const isRow = Array.isArray(inner) && rest.length === 1;
  if (rest.length === 0 || isRow) Reflect.deleteProperty(input, place);
  else if (typeof inner === 'object' && inner !== null) leaveOut(inner, rest);
}

type Answers<Rules extends readonly (() => unknown)[]> = { [Place in keyof Rules]: Awaited<ReturnType<Rules[Place]>> };

/** Each of these may refuse fields: all that they refuse is told at once. What they answer comes back in their order. */
export async function judgeTogether<const Rules extends readonly (() => unknown)[]>(
  ...rules: Rules
): Promise<Answers<Rules>> {
  const faults: Fault[] = [];
  const answers: unknown[] = [];
  for (const rule of rules) faults.push(...(await refusedBy(async () => answers.push(await rule()))));
  if (faults.length > 0) throw new BadInput(faults);
  return answers as Answers<Rules>;
}

export async function refusedBy(rule: () => unknown): Promise<readonly Fault[]> {
  try {
    await rule();
    return [];
  } catch (error) {
    if (error instanceof BadInput) return error.faults;
    throw error;
  }
}

/** One thing is said of a field: what is told of it already, or of what holds it or stands in it, is not told again. */
export function besides(told: readonly Fault[], more: readonly Fault[]): Fault[] {
  const known = told.map(({ field }) => field);
  const isTold = (field: string) =>
    known.some((it) => it === field || field.startsWith(`${it}.`) || it.startsWith(`${field}.`));
  return [...told, ...more.filter(({ field }) => field === '' || !isTold(field))];
}
