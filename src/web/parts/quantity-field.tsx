import { useView } from '../view.js';
import { useField, type Shown } from './field-state.js';
import { FormGroup } from './form-group.js';
import type { Labelled } from './label.js';
import { quantityTexts } from './quantity.text.js';

/** How many: typed, or with a script by thumb. */
export function QuantityField({
  name,
  value,
  most,
  ...labelled
}: Labelled & { name: string; value?: Shown; most: number }) {
  const state = useField(name, value, labelled);
  const t = quantityTexts(useView());
  const step = (by: number, sign: string, says: string) => (
    <button
      type="button"
      class="govuk-button govuk-button--secondary pk-quantity__step"
      data-by={by}
      aria-label={says}
      aria-controls={state.id}
      hidden
    >
      {sign}
    </button>
  );
  return (
    <FormGroup state={state} {...labelled}>
      <div class="pk-quantity" data-quantity={most}>
        {step(-1, '−', t('oneLess', { what: labelled.label }))}
        <input
          class={`govuk-input govuk-input--width-3${state.error ? ' govuk-input--error' : ''}`}
          id={state.id}
          name={name}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={state.values[0]}
          aria-describedby={state.describedBy}
        />
        {step(1, '+', t('oneMore', { what: labelled.label }))}
      </div>
    </FormGroup>
  );
}
