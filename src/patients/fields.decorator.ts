import { Expose, Transform } from 'class-transformer';
import { Matches, ValidateBy, type ValidationOptions } from 'class-validator';
import { birthDateFrom, isBirthDate, lackingIn, type Lacking } from './birth-date.js';
import type { Told } from '../web/texts.js';
import { patientTexts } from './patient.text.js';
import { isKind } from '../web/input/kind.js';
import { isPlainLine, tidyLine } from '../web/input/tidy.js';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const text = (name: string, fits: (value: string) => boolean) => (options?: ValidationOptions) =>
  ValidateBy({ name, validator: { validate: (value) => typeof value === 'string' && fits(value) } }, options);

interface Typed {
  value: unknown;
  obj: { houseNumber?: unknown; houseNumberSuffix?: unknown };
}
const isBlank = (value: unknown) => value == null || (typeof value === 'string' && tidyLine(value) === '');

/** "12A", "12 bis", "12-14": number and suffix, of which there may be only one. */
const cut = ({ houseNumber, houseNumberSuffix }: Typed['obj']) =>
  typeof houseNumber === 'string' && isBlank(houseNumberSuffix)
    ? /^(\d{1,5})(?:\s*([-/]\s*\d[\p{L}\d]{0,5}|\p{L}{1,6}\d{0,3})|\s+(\d{1,3}[\p{L}\d ]{0,7}))$/u.exec(
        tidyLine(houseNumber),
      )
    : null;

/** A house number is a number to one system and text to another: digits are both. */
export const HouseNumber = () =>
  Transform(({ value, obj }: Typed) => {
    if (typeof value !== 'string') return value;
    const digits = cut(obj)?.[1] ?? value.trim();
    return /^\d{1,9}$/.test(digits) ? Number(digits) : value;
  });
export const BehindTheNumber = (): PropertyDecorator => (target, property) => {
  // Read also when only the number was given.
  Expose()(target, property);
  Transform(({ value, obj }: Typed) => {
    const [, , joined, apart] = cut(obj) ?? [];
    return (joined ?? apart)?.replace(/^([-/])\s*/, '$1') ?? value;
  })(target, property);
};

export const IsFilled = text('isFilled', (value) => value !== '');
/** As the population register has it, which does not know the day or the month of everybody; written as people write one, it is one too. */
const isBirthDateAtAll = isKind({
  ...{ name: 'isBirthDate', tidy: birthDateFrom, fits: isBirthDate },
  limits: { maxLength: 10, pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' },
});
const without = (lacks: Lacking, told: ValidationOptions) =>
  ValidateBy(
    { name: lacks, validator: { validate: (value) => typeof value !== 'string' || lackingIn(value) !== lacks } },
    told,
  );
/** What is missing of it is named. */
export const IsBirthDate =
  (told: Told): PropertyDecorator =>
  (target, property) => {
    isBirthDateAtAll(told)(target, property);
    without('birthMonthMissing', patientTexts.says('birthMonthMissing'))(target, property);
    without('birthYearMissing', patientTexts.says('birthYearMissing'))(target, property);
    without('birthYearShort', patientTexts.says('birthYearShort'))(target, property);
  };
/** Of somebody with one name. */
const NO_INITIALS = '-';
/** "Th.IJ.Ch.": letters that belong together stand as they were written. */
const WRITTEN_OUT = /^(?:\p{Lu}\p{L}?\p{Ll}?\.[ -]?)+$/u;
const inCapitals = (typed: string): string => (WRITTEN_OUT.test(typed) ? typed : typed.toUpperCase());
export const initialsFrom = (typed = ''): string => (typed === NO_INITIALS ? '' : inCapitals(typed));
/** A dash or a point is how one says that there are none; else capitals, however they were typed. */
export const IsInitials = isKind({
  ...{ name: 'isInitials', limits: { minLength: 1, maxLength: 40 } },
  tidy: (text) => (/[\p{L}\p{N}]/u.test(text) ? inCapitals(tidyLine(text)) : tidyLine(text) && NO_INITIALS),
  fits: isPlainLine,
});
export const IsHouseNumberSuffix = isKind({
  ...{ name: 'isHouseNumberSuffix', tidy: tidyLine, limits: { minLength: 1, maxLength: 10 } },
  fits: (text) => /^[\p{L}\p{N} ./-]{1,10}$/u.test(text),
});

/** The id of something that is already there; whether it is, the database knows. */
export const isId = (text: string): boolean => UUID.test(text);
export const IsId = (options?: ValidationOptions) => Matches(UUID, options);
