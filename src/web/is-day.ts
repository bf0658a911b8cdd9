import { Validate, ValidatorConstraint } from 'class-validator';
import { isPlainDate } from '../platform/calendar.js';
import type { Told } from './texts.js';

@ValidatorConstraint({ name: 'day' })
class Day {
  validate(text: unknown): boolean {
    return typeof text === 'string' && isPlainDate(text);
  }
}

/** A day that exists, YYYY-MM-DD: 31 February is none. */
export const IsDay = (told?: Told): PropertyDecorator => Validate(Day, told);
