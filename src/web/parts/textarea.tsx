import { useField, type Shown } from './field-state.js';
import { FormGroup } from './form-group.js';
import type { Labelled } from './label.js';

export interface TextareaProps extends Labelled {
  name: string;
  value?: Shown;
  rows?: number;
}

export function Textarea({ name, value, rows = 5, ...labelled }: TextareaProps) {
  const state = useField(name, value, labelled);
  return (
    <FormGroup state={state} {...labelled}>
      <textarea
        class={`govuk-textarea${state.error ? ' govuk-textarea--error' : ''}`}
        id={state.id}
        name={name}
        rows={rows}
        aria-describedby={state.describedBy}
      >
        {state.values[0]}
      </textarea>
    </FormGroup>
  );
}
