import { ArrayMaxSize, getMetadataStorage, IsArray, IsOptional, Matches, ValidateBy } from 'class-validator';
import type { Told } from '../texts.js';

/** By which the pipe knows a rule that asks instead of refusing. */
export const IS_PLAUSIBLE = 'isPlausible';

/**
 * What can be, but hardly ever is, is asked about: the sender may answer that it is so by naming the field in `itIsSo`, which every
 * body may hold beside its own fields. Stands below the field's kind: what cannot be is refused first.
 */
export const IsPlausible = (plausible: (text: string) => boolean, asks: Told): PropertyDecorator =>
  ValidateBy(
    {
      name: IS_PLAUSIBLE,
      validator: { validate: (value) => [value].flat().every((one) => typeof one !== 'string' || plausible(one)) },
    },
    asks,
  );

/** The paths of fields that are so, of an input that hands them on to another step. */
export const SaysItIsSo = (): PropertyDecorator => (target, property) => {
  IsOptional()(target, property);
  IsArray()(target, property);
  ArrayMaxSize(100)(target, property);
  Matches(/^[\w.]{1,100}$/, { each: true })(target, property);
};

/** The fields that a body says are so, and the body without them: only an input that passes them on asks for them. */
export function withoutSaidToBeSo(body: object, asked: new () => object): { said: ReadonlySet<unknown>; rest: object } {
  if (!('itIsSo' in body)) return { said: new Set(), rest: body };
  const { itIsSo, ...rest } = body;
  return { said: new Set([itIsSo].flat()), rest: passesItOn(asked) ? body : rest };
}

const passesItOn = (asked: new () => object) =>
  getMetadataStorage()
    .getTargetValidationMetadatas(asked, '', false, false)
    .some(({ propertyName }) => propertyName === 'itIsSo');
