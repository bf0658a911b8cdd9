import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import type { Told } from '../texts.js';

type Input = new () => object;

/** One inner input: a list in its place is refused, as text or nothing is. */
export const IsOne =
  (input: () => Input, told?: Told): PropertyDecorator =>
  (target, property) => {
    Type(input)(target, property);
    ValidateNested(told)(target, property);
    IsObject(told)(target, property);
  };

/** A list of inner inputs, as long as it may be. */
export const IsListOf =
  (input: () => Input, most: number, told?: Told): PropertyDecorator =>
  (target, property) => {
    Type(input)(target, property);
    ValidateNested({ ...told, each: true })(target, property);
    IsObject({ ...told, each: true })(target, property);
    ArrayMaxSize(most, told)(target, property);
    IsArray(told)(target, property);
  };
