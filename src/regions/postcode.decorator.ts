import { ValidateBy, type ValidationOptions } from 'class-validator';
import { plainPostcode } from './postcode.js';

/** Forgives case and spaces; refuses what the post never gave out. Whether it lies in the network only the database knows. */
export const IsPostcode = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isPostcode',
      validator: { validate: (value) => typeof value === 'string' && plainPostcode(value) !== null },
    },
    options,
  );
