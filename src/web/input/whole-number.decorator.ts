import { IsInt, Max, Min } from 'class-validator';
import type { Told } from '../texts.js';

/** A whole number within bounds, both included; one message says whatever is wrong with it. */
export const IsWhole =
  (least: number, most: number, told?: Told): PropertyDecorator =>
  (target, name) => {
    IsInt(told)(target, name);
    Min(least, told)(target, name);
    Max(most, told)(target, name);
  };
