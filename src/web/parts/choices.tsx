import type { ComponentChildren } from 'preact';
import type { FieldState } from './field-state.js';

export interface Choice {
  value: string | boolean;
  text: ComponentChildren;
  hint?: string;
  disabled?: boolean;
}

interface Drawn {
  kind: 'radios' | 'checkboxes';
  name: string;
  choices: readonly Choice[];
  state: FieldState;
}

/** Radios and checkboxes are built alike. */
export function Choices({ kind, name, choices, state }: Drawn) {
  return choices.map(({ value, text, hint, disabled }, index) => {
    const id = index === 0 ? state.id : `${state.id}-${index + 1}`;
    return (
      <div class={`govuk-${kind}__item`} key={String(value)}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={String(value)}
          checked={state.values.includes(String(value))}
          disabled={disabled}
          aria-describedby={hint && `${id}-item-hint`}
        />
        <label class={`govuk-label govuk-${kind}__label`} for={id}>
          {text}
        </label>
        {hint && (
          <div id={`${id}-item-hint`} class={`govuk-hint govuk-${kind}__hint`}>
            {hint}
          </div>
        )}
      </div>
    );
  });
}
