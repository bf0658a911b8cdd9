import { Expose, Transform } from 'class-transformer';
import { IsOptional, ValidateBy, type ValidationArguments } from 'class-validator';
import { dayBehind, egfrFrom, IsEgfr, type Egfr } from '../../patients/egfr.js';
import { IsDay } from '../../web/input/day.decorator.js';
import type { Told } from '../../web/texts.js';
import { requestTexts } from './request-form.text.js';

const says: typeof requestTexts.says = (key, values) => requestTexts.says(key, values);

const DayBehindTheValue = (): PropertyDecorator => (target, property) => {
  // Read also when only the value was given.
  Expose()(target, property);
  Transform(({ value, obj }: { value: unknown; obj: { value?: unknown } }) => value ?? dayBehind(obj.value))(
    target,
    property,
  );
};
const HasItsDay = (told: Told): PropertyDecorator =>
  ValidateBy(
    {
      name: 'hasItsDay',
      validator: {
        validate: (_, about) => (about as ValidationArguments & { object: EgfrInput }).object.measuredOn !== undefined,
      },
    },
    told,
  );

/** Kidney function with the day on which it was measured. */
export class EgfrInput {
  /** A form sends the day behind it, so that it is one field: 45, 12-3-2026. */
  @IsEgfr(says('egfrWrong')) @HasItsDay(says('egfrDayMissing')) value: string;

  /** Needed, here or behind the value. */
  @DayBehindTheValue() @IsOptional() @IsDay(says('egfrDayMissing')) measuredOn?: string;
}

export const egfrOf = (input: EgfrInput | undefined): Egfr | null =>
  input?.measuredOn === undefined ? null : egfrFrom({ value: input.value, measuredOn: input.measuredOn });
