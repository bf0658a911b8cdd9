import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationOptions } from 'class-validator';

export interface Kind {
  /** By which the described interface and the guard of fields know it. */
  name: string;
  /** Mends what is only damage. What is blank then counts as absent. */
  tidy: (text: string) => string;
  /** Judges what was tidied. */
  fits: (text: string) => boolean;
  /** What the described interface says: the shortest and the longest, or a pattern. */
  limits: { minLength?: number; maxLength: number; pattern?: string; format?: string };
}

/** A field of text of one kind: the same at every entrance, whether it came by form, JSON or file. */
export const isKind =
  ({ name, tidy, fits, limits }: Kind) =>
  (told?: ValidationOptions): PropertyDecorator =>
  (target, property) => {
    Transform(({ value }: { value: unknown }) => tidied(value, tidy))(target, property);
    const validate = (value: unknown) => typeof value === 'string' && fits(value);
    ValidateBy({ name, constraints: [limits], validator: { validate } }, told)(target, property);
  };

export function tidied(value: unknown, tidy: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => (typeof one === 'string' ? tidy(one) : one));
  return typeof value === 'string' ? tidy(value) || undefined : value;
}
