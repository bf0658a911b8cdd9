import { knownLess, type BirthDate } from './birth-date.js';
import { nameForms, plainInitials } from './names.js';
import type { Patient } from './patient.js';
import { soundsOf } from './sounds.js';

/**
 * By what two patients are taken for one, the surest first; each mark begins with its digit, which is all that SQL knows of it.
 * 1 the same BSN. 2 the same name, initials, birth date and postcode. 3 the same name, birth date and postcode. 4 the same name, birth date,
 * first initial and not another sex: who moved. 5 the same name and birth date, which an auditor seeks by. 6 a name that sounds so, the same birth
 * date, and the same postcode or what 4 asks for: to be asked about.
 */
export const MARKS = { bsn: '1', same: '2', near: '3', moved: '4', born: '5', alike: '6' } as const;
export type MarkKind = keyof typeof MARKS;
/** By which a request finds another. */
export type FoundMark = (typeof MARKS)[Exclude<MarkKind, 'born'>];
export type Marked = Pick<Patient, 'bsn' | 'birthName' | 'initials' | 'birthDate' | 'postcode' | 'sex'>;

/** Two of these meet exactly when one patient may be the other: what is kept names also what it is part of, what is sought also what it holds. */
type Side = 'kept' | 'sought';

/** The name as it is, and the families in it: "Jansen" is sought as a part of "Jansen-de Vries", and no other part of it. */
function namesOf(birthName: string, side: Side): string[] {
  const { whole, parts } = nameForms(birthName);
  const [is, partOf] = side === 'kept' ? [whole, parts] : [[...whole, ...parts], whole];
  return [...is.map((name) => `= ${name}`), ...partOf.map((name) => `in ${name}`)];
}

/** The same as they sound; what stands in front of each stays. */
function soundsIn(names: readonly string[]): string[] {
  const each = names.map((name) => name.split(' '));
  return [...new Set(each.flatMap(([is = '', name = '']) => soundsOf(name).map((sound) => `${is} ${sound}`)))];
}

/** A date of which less is known can be any that it holds. */
function datesOf(date: BirthDate, side: Side): string[] {
  const levels = knownLess(date);
  if (side === 'kept') return [date, ...levels.slice(0, -1).map((level) => `in ${level}`)];
  return [...levels, ...(date.length < 10 ? [`in ${date}`] : [])];
}

/** Of whom the sex is not known, or neither, may be anybody. */
function sexesOf(sex: Patient['sex'], side: Side): string[] {
  const told = sex === 'female' || sex === 'male';
  if (side === 'kept') return [told ? sex : 'untold', 'any'];
  return told ? [sex, 'untold'] : ['any'];
}

const each = (...of: readonly string[][]): string[] =>
  of.reduce<string[]>((all, next) => all.flatMap((one) => next.map((more) => `${one}|${more}`)), ['']);

/** What a patient is kept by, or sought by: texts that are hashed before they go anywhere. */
export function markTexts(patient: Marked, side: Side): string[] {
  const { bsn, birthName, initials, birthDate, postcode, sex } = patient;
  const [names, dates] = [namesOf(birthName, side), datesOf(birthDate, side)];
  const letters = plainInitials(initials);
  const of = (kind: MarkKind, ...parts: string[][]) => each(...parts).map((text) => MARKS[kind] + text);
  return [
    ...(bsn ? of('bsn', [bsn]) : []),
    ...of('same', nameForms(birthName).whole, [letters], [birthDate], [postcode]),
    ...of('near', names, dates, [postcode]),
    ...of('moved', names, dates, [letters.slice(0, 1)], sexesOf(sex, side)),
    ...(side === 'kept' ? bornTexts(birthName, birthDate, side) : []),
    ...of('alike', soundsIn(names), [birthDate], [postcode]),
    ...of('alike', soundsIn(names), [birthDate], [letters.slice(0, 1)], sexesOf(sex, side)),
  ];
}

const bornTexts = (birthName: string, birthDate: BirthDate, side: Side): string[] =>
  each(namesOf(birthName, side), datesOf(birthDate, side)).map((text) => MARKS.born + text);

/** What somebody shows who asks what is known of them: a BSN, or a name and birth date, and more when others have those too. */
export type Shown = { bsn?: string | null } & Partial<
  Pick<Patient, 'birthName' | 'initials' | 'birthDate' | 'postcode'>
>;

export function shownTexts({ bsn, birthName = '', birthDate = '', postcode, initials }: Shown): string[] {
  if (bsn) return [MARKS.bsn + each([bsn]).join('')];
  if (!postcode) return bornTexts(birthName, birthDate, 'sought');
  const where = [postcode];
  return initials === undefined
    ? each(namesOf(birthName, 'sought'), datesOf(birthDate, 'sought'), where).map((text) => MARKS.near + text)
    : each(nameForms(birthName).whole, [plainInitials(initials)], [birthDate], where).map((text) => MARKS.same + text);
}
