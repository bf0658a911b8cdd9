import { Transform } from 'class-transformer';
import { Matches, ValidateBy, type ValidationOptions } from 'class-validator';
import { isPlainDate } from '../platform/calendar.js';
import { holdsBsn, isBsn } from './bsn.js';

/** Control characters, halves of a character, and signs that make text run the other way. */
const NEVER_IN_A_NAME = /[\p{Cc}\p{Cs}\p{Co}\u2028-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFF]/u;
const NEVER_IN_A_NOTE = /(?!\n)[\p{Cc}\p{Cs}\p{Co}\u2028-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFF]/u;
const NOBODY_WAS_BORN_BEFORE = '1900-01-01';
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const text = (name: string, fits: (value: string) => boolean) => (options?: ValidationOptions) =>
  ValidateBy({ name, validator: { validate: (value) => typeof value === 'string' && fits(value) } }, options);

/** As one would write it: without spaces around it, and each letter in one piece with its diacritic. */
export const Tidy = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().normalize('NFC') : value));

/** A house number is a number to one system and text to another: digits are both. */
export const Digits = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value,
  );

export const IsFilled = text('isFilled', (value) => value !== '');
export const IsNameText = text('isNameText', (value) => /\p{L}/u.test(value) && !NEVER_IN_A_NAME.test(value));
export const IsNoteText = text('isNoteText', (value) => !NEVER_IN_A_NOTE.test(value));
export const IsBirthDate = text('isBirthDate', (value) => isPlainDate(value) && value >= NOBODY_WAS_BORN_BEFORE);
/** Of what is never erased. */
export const IsWithoutBsn = text('isWithoutBsn', (value) => !holdsBsn(value));
export const IsBsn = text('isBsn', isBsn);
export const IsPhone = text(
  'isPhone',
  (value) => /^\+?[\d\s()-]{8,20}$/.test(value) && /^(\D*\d){8,15}\D*$/.test(value),
);

/** The id of something that is already there; whether it is, the database knows. */
export const IsId = (options?: ValidationOptions) => Matches(UUID, options);
