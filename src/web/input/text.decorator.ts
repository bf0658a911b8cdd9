import type { Told } from '../texts.js';
import { webTexts } from '../web.text.js';
import { bsnsIn, holdsBsn } from './bsn.js';
import { IsPlausible } from './it-is-so.js';
import { isKind } from './kind.js';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { hasLetter, hasLetterOrDigit, isPlainLine, isPlainNote, tidyLine, tidyNote } from './tidy.js';

/** As many signs as a reason needs to say anything. */
const LEAST_REASON = 3;

const within = (least: number, most: number, text: string) => text.length >= least && text.length <= most;

/** What somebody or something is called. It can stand in the address line of a letter. */
export const IsName = (most: number, told?: ValidationOptions) =>
  isKind({
    ...{ name: 'isName', tidy: tidyLine, limits: { minLength: 1, maxLength: most } },
    fits: (text) => within(1, most, text) && isPlainLine(text) && hasLetter(text),
  })(told);

/** Any other text of one line: a street, a unit, a source. */
export const IsLine = (most: number, told?: ValidationOptions) =>
  isKind({
    ...{ name: 'isLine', tidy: tidyLine, limits: { minLength: 1, maxLength: most } },
    fits: (text) => within(1, most, text) && isPlainLine(text),
  })(told);

/** As much of a name or a number as anybody looks for. */
const LONGEST_SOUGHT = 120;

/** What is looked for in a list. */
export const IsSought = () => IsLine(LONGEST_SOUGHT, webTexts.says('soughtTooLong', { most: LONGEST_SOUGHT }));

/** Free text of several lines. */
export const IsNote =
  (most: number, told?: ValidationOptions): PropertyDecorator =>
  (target, property) => {
    IsWithoutBsn()(target, property);
    isKind({
      ...{ name: 'isNote', tidy: tidyNote, limits: { minLength: 1, maxLength: most } },
      fits: (text) => within(1, most, text) && isPlainNote(text),
    })(told)(target, property);
  };

/** Why somebody does something. It is never erased, so no BSN may stand in it. */
export const IsReason =
  (told: Told, most = 500): PropertyDecorator =>
  (target, property) => {
    IsWithoutBsn()(target, property);
    isKind({
      ...{ name: 'isReason', tidy: tidyNote, limits: { minLength: LEAST_REASON, maxLength: most } },
      fits: (text) => within(LEAST_REASON, most, text) && isPlainNote(text) && hasLetterOrDigit(text),
    })(told)(target, property);
  };

/** Of text that others read, or that is never erased. */
export const IsWithoutBsn =
  (told: Told = webTexts.says('holdsBsn')): PropertyDecorator =>
  (target, property) => {
    IsPlausible((text) => bsnsIn(text).length === 0, webTexts.says('asksBsn'))(target, property);
    ValidateBy(
      { name: 'isWithoutBsn', validator: { validate: (value) => typeof value !== 'string' || !holdsBsn(value) } },
      told,
    )(target, property);
  };

/** What somebody wrote in an own word that means something to a machine: kept sign by sign. */
export const IsRaw = (least: number, most: number, told?: ValidationOptions) =>
  isKind({
    ...{ name: 'isRaw', tidy: (text: string) => text, limits: { minLength: least, maxLength: most } },
    fits: (text) => within(least, most, text),
  })(told);
