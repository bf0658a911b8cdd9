import { Transform } from 'class-transformer';
import { IsNumber, Max, Min } from 'class-validator';
import type { Told } from '../texts.js';
import { tidyLine } from './tidy.js';

/** "5,5 km" as well as 5.5; what is no distance stays what was typed. */
const kilometresIn = (text: string): number | string | undefined => {
  const plain = tidyLine(text).replace(/\s*(?:km|kilometers?|kilometres?)\.?$/iu, '');
  if (plain === '') return undefined;
  return /^\d{1,3}([.,]\d{1,3})?$/.test(plain) ? Number(plain.replace(',', '.')) : text;
};

/** In kilometres, within bounds, both included. */
export const IsDistance =
  (least: number, most: number, told: Told): PropertyDecorator =>
  (target, property) => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? kilometresIn(value) : value))(
      target,
      property,
    );
    IsNumber({}, told)(target, property);
    Min(least, told)(target, property);
    Max(most, told)(target, property);
  };
