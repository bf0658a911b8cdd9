import { IsString, Length } from 'class-validator';
import type { Told } from '../web/texts.js';

/** What somebody typed as a password, of now or to be: whether it is a good one is asked elsewhere. */
export const IsPassword =
  (told?: Told): PropertyDecorator =>
  (target, name) => {
    Length(1, 1000, told)(target, name);
    IsString(told)(target, name);
  };
