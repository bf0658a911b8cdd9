import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import { useField } from './field-state.js';
import { FieldSet } from './form-group.js';
import type { Labelled } from './label.js';

export interface DateFieldProps extends Labelled {
  name: string;
  /** YYYY-MM-DD, or as much of it as is known. */
  value?: string | null;
  /** Whose birthday: asked of somebody else it must not be filled in from the browser's own. */
  autoComplete?: 'bday';
}

const PARTS = ['day', 'month', 'year'] as const;

export function DateField({ name, value, autoComplete, ...labelled }: DateFieldProps) {
  const view = useView();
  const t = webTexts(view);
  const state = useField(name, value, { ...labelled, kind: 'day' });
  const [year, month, day] = (value ?? '').split('-');
  const known = { day, month, year };
  const path = name.replaceAll(/\[(\w+)\]/g, '.$1');
  const shown = (part: (typeof PARTS)[number]) => (view.typed ? view.typed.get(`${path}.${part}`)?.[0] : known[part]);
  return (
    <FieldSet state={state} role="group" {...labelled}>
      <div class="govuk-date-input">
        {PARTS.map((part) => {
          // The summary of faults leads to the first of the three, so that one carries the field's own id.
          const id = part === 'day' ? state.id : `${state.id}-${part}`;
          const look = state.error ? 'govuk-input--error ' : '';
          return (
            <div class="govuk-date-input__item" key={part}>
              <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for={id}>
                  {t(part)}
                </label>
                <input
                  class={`govuk-input govuk-date-input__input ${look}govuk-input--width-${part === 'year' ? 4 : 2}`}
                  id={id}
                  name={`${name}[${part}]`}
                  type="text"
                  value={shown(part)}
                  inputmode="numeric"
                  autocomplete={autoComplete && `${autoComplete}-${part}`}
                />
              </div>
            </div>
          );
        })}
      </div>
    </FieldSet>
  );
}
