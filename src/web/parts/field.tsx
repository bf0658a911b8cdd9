import { useField, type Shown } from './field-state.js';
import { FormGroup } from './form-group.js';
import type { Labelled } from './label.js';

export type Width = 2 | 3 | 4 | 5 | 10 | 20 | 30;

const KINDS = {
  text: { type: 'text' },
  email: { type: 'email' },
  tel: { type: 'tel' },
  password: { type: 'password' },
  search: { type: 'search' },
  time: { type: 'time' },
  month: { type: 'month' },
  date: { type: 'date' },
} as const;

export interface FieldProps extends Labelled {
  name: string;
  value?: Shown;
  type?: keyof typeof KINDS;
  width?: Width;
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'text';
  autoComplete?: string;
  spellCheck?: boolean;
  suffix?: string;
  /** Codes and numbers read letter by letter. */
  code?: boolean;
  autoFocus?: boolean;
}

export function Field(props: FieldProps) {
  const { name, value, type = 'text', width, code, suffix, label, hint, optional, labelSize } = props;
  const state = useField(name, value, { label, hint });
  const look = [
    'govuk-input',
    state.error && 'govuk-input--error',
    width && `govuk-input--width-${width}`,
    code && 'govuk-input--extra-letter-spacing',
  ];
  const input = (
    <input
      class={look.filter(Boolean).join(' ')}
      id={state.id}
      name={name}
      {...KINDS[type]}
      spellcheck={props.spellCheck}
      value={type === 'password' ? undefined : state.values[0]}
      aria-describedby={state.describedBy}
      autocomplete={props.autoComplete}
      inputmode={props.inputMode}
      autofocus={props.autoFocus}
    />
  );
  return (
    <FormGroup state={state} label={label} hint={hint} optional={optional} labelSize={labelSize}>
      {suffix ? (
        <div class="govuk-input__wrapper">
          {input}
          <div class="govuk-input__suffix" aria-hidden="true">
            {suffix}
          </div>
        </div>
      ) : (
        input
      )}
    </FormGroup>
  );
}
