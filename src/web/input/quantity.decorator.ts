import { Transform } from 'class-transformer';
import { IsNumber, Max, Min } from 'class-validator';
import type { Told } from '../texts.js';
import { tidyLine } from './tidy.js';

export const LEAST_QUANTITY = 0.001;
export const MOST_QUANTITY = 10_000;

/** 1.000 is a thousand to one reader and one to another: of a dose nobody guesses. */
const isUnclear = (text: string): boolean => /^[1-9]\d*[.,]\d{3}$/.test(text);
const quantityIn = (text: string): number | string => {
  const plain = tidyLine(text);
  if (isUnclear(plain)) return Number.NaN;
  return /^\d{1,5}([.,]\d{1,3})?$/.test(plain) ? Number(plain.replace(',', '.')) : text;
};

/** Of a substance: 2,5 as well as 2.5, with three decimals at most. */
export const IsQuantity =
  (told: Told): PropertyDecorator =>
  (target, property) => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? quantityIn(value) : value))(
      target,
      property,
    );
    IsNumber({ maxDecimalPlaces: 3 }, told)(target, property);
    Min(LEAST_QUANTITY, told)(target, property);
    Max(MOST_QUANTITY, told)(target, property);
  };
