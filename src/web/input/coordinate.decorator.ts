import { Transform } from 'class-transformer';
import { IsNumber, Max, Min, ValidateBy } from 'class-validator';
import type { Told } from '../texts.js';
import { tidyLine } from './tidy.js';

/** The Netherlands, in degrees (WGS84). */
const LATITUDE = { least: 50, most: 54 };
const LONGITUDE = { least: 3, most: 8 };
type Range = typeof LATITUDE;

/** 52,0705 as a Dutch sheet has it, "52.0705° N", or "52.0705, 4.3007" as a map copies both: here the first or the second. */
function degreesIn(text: string, which: 0 | 1): unknown {
  const numbers = tidyLine(text).match(/-?\d{1,3}(?:[.,]\d+)?/g) ?? [];
  const strange = tidyLine(text).replace(/-?\d{1,3}(?:[.,]\d+)?|[\s,;°NEO]/giu, '') !== '';
  if (strange || numbers.length === 0 || numbers.length > 2) return text;
  return Number((numbers[numbers.length === 2 ? which : 0] ?? '').replace(',', '.'));
}

const coordinate =
  (own: Range, other: Range, which: 0 | 1) =>
  (wrong: Told, swapped: Told): PropertyDecorator =>
  (target, property) => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? degreesIn(value, which) : value))(
      target,
      property,
    );
    IsNumber({}, wrong)(target, property);
    Min(own.least, wrong)(target, property);
    Max(own.most, wrong)(target, property);
    const isNotSwapped = (value: unknown) => typeof value !== 'number' || value < other.least || value > other.most;
    ValidateBy({ name: 'isNotSwapped', validator: { validate: isNotSwapped } }, swapped)(target, property);
  };

/** Degrees north; what is the other coordinate of a place in the Netherlands is told as swapped. */
export const IsLatitude = coordinate(LATITUDE, LONGITUDE, 0);
/** Degrees east. */
export const IsLongitude = coordinate(LONGITUDE, LATITUDE, 1);
