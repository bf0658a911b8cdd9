import { Transform } from 'class-transformer';
import { Matches, ValidateBy, type ValidationOptions } from 'class-validator';
import { birthDateFrom, isBirthDate } from './birth-date.js';
import { isKind } from '../web/input/kind.js';
import { isPlainLine, tidyLine } from '../web/input/tidy.js';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const text = (name: string, fits: (value: string) => boolean) => (options?: ValidationOptions) =>
  ValidateBy({ name, validator: { validate: (value) => typeof value === 'string' && fits(value) } }, options);

/** A house number is a number to one system and text to another: digits are both. */
export const Digits = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value,
  );

export const IsFilled = text('isFilled', (value) => value !== '');
/** As the population register has it, which does not know the day or the month of everybody; written as people write one, it is one too. */
export const IsBirthDate = isKind({
  ...{ name: 'isBirthDate', tidy: birthDateFrom, fits: isBirthDate },
  limits: { maxLength: 10, pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' },
});
/** Of somebody with one name. */
const NO_INITIALS = '-';
export const initialsFrom = (typed: string): string => (typed === NO_INITIALS ? '' : typed);
/** A dash or a point is how one says that there are none; left open, they were forgotten. */
export const IsInitials = isKind({
  ...{ name: 'isInitials', limits: { minLength: 1, maxLength: 40 } },
  tidy: (text) => (/[\p{L}\p{N}]/u.test(text) ? tidyLine(text) : tidyLine(text) && NO_INITIALS),
  fits: isPlainLine,
});
export const IsHouseNumberSuffix = isKind({
  ...{ name: 'isHouseNumberSuffix', tidy: tidyLine, limits: { minLength: 1, maxLength: 10 } },
  fits: (text) => /^[\p{L}\p{N} ./-]{1,10}$/u.test(text),
});

/** The id of something that is already there; whether it is, the database knows. */
export const isId = (text: string): boolean => UUID.test(text);
export const IsId = (options?: ValidationOptions) => Matches(UUID, options);
