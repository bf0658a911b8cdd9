import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import { useField, type Shown } from './field-state.js';
import { FormGroup } from './form-group.js';
import type { Labelled } from './label.js';

export interface SelectProps extends Labelled {
  name: string;
  choices: readonly { value: string; text: string; disabled?: boolean }[];
  value?: Shown;
  /** When something is always chosen, there is no empty first choice. */
  chosen?: boolean;
}

export function Select({ name, choices, value, chosen, ...labelled }: SelectProps) {
  const t = webTexts(useView());
  const state = useField(name, value, labelled);
  const all = chosen ? choices : [{ value: '', text: t('choose') }, ...choices];
  return (
    <FormGroup state={state} choices={choices} {...labelled}>
      <select
        class={`govuk-select${state.error ? ' govuk-select--error' : ''}`}
        id={state.id}
        name={name}
        aria-describedby={state.describedBy}
      >
        {all.map((choice) => (
          <option
            key={choice.value}
            value={choice.value}
            selected={state.values.includes(choice.value)}
            disabled={choice.disabled}
          >
            {choice.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
