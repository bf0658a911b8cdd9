import { useField, type Shown } from './field-state.js';
import { FormGroup } from './form-group.js';

/** The box with its button behind it, on a page of its own. */
export function FindField({ label, button, value }: { label: string; button: string; value?: Shown }) {
  const state = useField('q', value, { label });
  return (
    <FormGroup state={state} label={label}>
      <div class="pk-find__box">
        <input
          class={state.error ? 'govuk-input govuk-input--error' : 'govuk-input'}
          id={state.id}
          name="q"
          type="search"
          spellcheck={false}
          value={state.values[0]}
          aria-describedby={state.describedBy}
          autocomplete="off"
          maxlength={300}
          autofocus
        />
        <button type="submit" class="govuk-button">
          {button}
        </button>
      </div>
    </FormGroup>
  );
}
