import { Choices, type Choice } from './choices.js';
import { useField } from './field-state.js';
import { FieldSet } from './form-group.js';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import { ErrorMessage, Hint, type Labelled } from './label.js';
import { Stored } from './stored.js';

export interface CheckboxesProps extends Labelled {
  name: string;
  choices: readonly Choice[];
  value?: readonly string[];
  small?: boolean;
}

/** Several may be chosen: the input asks for a list. */
export function Checkboxes({ name, choices, value, small, ...labelled }: CheckboxesProps) {
  const state = useField(name, value, labelled);
  return (
    <FieldSet state={state} choices={choices} {...labelled}>
      <div class={`govuk-checkboxes${small ? ' govuk-checkboxes--small' : ''}`}>
        <Choices kind="checkboxes" name={name} choices={choices} state={state} />
      </div>
    </FieldSet>
  );
}

export interface CheckboxProps {
  name: string;
  label: string;
  hint?: string;
  value?: boolean | null;
  small?: boolean;
}

/** One yes or no: the input asks for a boolean, and not ticked is a plain no. */
export function Checkbox({ name, label, hint, value, small }: CheckboxProps) {
  const state = useField(name, value, { label, hint });
  const t = webTexts(useView());
  const yesNo = [
    { value: true, text: t('yes').toLowerCase() },
    { value: false, text: t('no').toLowerCase() },
  ];
  return (
    <div class={`govuk-form-group${state.error ? ' govuk-form-group--error' : ''}`}>
      {hint && <Hint id={state.id}>{hint}</Hint>}
      {state.error && <ErrorMessage id={state.id}>{state.error}</ErrorMessage>}
      <input type="hidden" name={name} value="false" />
      <div class={`govuk-checkboxes${small ? ' govuk-checkboxes--small' : ''}`}>
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={state.id}
            name={name}
            type="checkbox"
            value="true"
            checked={state.values.includes('true')}
            aria-describedby={state.describedBy}
          />
          <label class="govuk-label govuk-checkboxes__label" for={state.id}>
            {label}
          </label>
        </div>
      </div>
      {state.stored && <Stored id={state.id} clash={state.stored} choices={yesNo} />}
    </div>
  );
}
