import { dayOf, timeOf } from '../../platform/calendar.js';
import { DateField } from './date-field.js';
import { Field } from './field.js';

export interface MomentFieldProps {
  name: string;
  label: string;
  timeLabel: string;
  hint?: string;
  optional?: boolean;
  value?: Date;
}

/** A day and a time of 24 hours, whatever the browser's language; the input class makes them one moment with `IsMoment`. */
export function MomentField({ name, timeLabel, value, ...labelled }: MomentFieldProps) {
  return (
    <>
      <DateField name={name} value={value && dayOf(value)} {...labelled} />
      <Field
        {...{ name: `${name}[time]`, label: timeLabel, width: 5, value: value && timeOf(value) }}
        inputMode="numeric"
        autoComplete="off"
      />
    </>
  );
}
