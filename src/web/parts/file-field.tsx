import { useField } from './field-state.js';
import { FormGroup } from './form-group.js';
import type { Labelled } from './label.js';

/** Give its form `files`. */
export function FileField({ name, accept, ...labelled }: Labelled & { name: string; accept?: string }) {
  const state = useField(name, undefined, labelled.hint !== undefined);
  return (
    <FormGroup state={state} {...labelled}>
      <input
        class={`govuk-file-upload${state.error ? ' govuk-file-upload--error' : ''}`}
        id={state.id}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={state.describedBy}
      />
    </FormGroup>
  );
}
