import { useField } from './field-state.js';
import { FormGroup } from './form-group.js';
import type { Labelled } from './label.js';

/** A browser never fills it in by itself: after a fault the file is chosen once more. */
export function FileField({ name, accept, ...labelled }: Labelled & { name: string; accept: string }) {
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
