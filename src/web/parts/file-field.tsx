import { useField } from './field-state.js';
import { FormGroup } from './form-group.js';
import type { Labelled } from './label.js';

interface FileFieldProps extends Labelled {
  name: string;
  accept: string;
  /** Which file is there now, in words that no other has. */
  holds?: string | null;
}

/** A browser never fills it in by itself: after a fault the file is chosen once more. */
export function FileField({ name, accept, holds, ...labelled }: FileFieldProps) {
  const state = useField(name, holds, { ...labelled, kind: 'file' });
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
