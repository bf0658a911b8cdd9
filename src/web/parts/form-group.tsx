import type { ComponentChildren } from 'preact';
import type { Choice } from './choices.js';
import type { FieldState } from './field-state.js';
import { ItIsSo } from './it-is-so.js';
import { ErrorMessage, Hint, Label, useLabel, type Labelled } from './label.js';
import { Stored } from './stored.js';

type Group = Labelled & { state: FieldState; choices?: readonly Choice[]; children: ComponentChildren };

function groupClass(error: string | undefined): string {
  return error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group';
}

/** One field with its label, hint and fault. */
export function FormGroup({ state: { id, error, asked, stored }, choices, children, ...labelled }: Group) {
  return (
    <div class={groupClass(error)}>
      <Label id={id} {...labelled} />
      {labelled.hint && <Hint id={id}>{labelled.hint}</Hint>}
      {error && <ErrorMessage id={id}>{error}</ErrorMessage>}
      <Input {...{ id, stored, choices }}>{children}</Input>
      {asked && <ItIsSo id={id} {...asked} />}
    </div>
  );
}

/** Several inputs that answer one question. */
export function FieldSet({
  state: { id, error, describedBy, asked, stored },
  choices,
  role,
  children,
  ...labelled
}: Group & { role?: 'group' }) {
  const size = labelled.labelSize;
  const look = size === 'hidden' ? ' govuk-visually-hidden' : size ? ` govuk-fieldset__legend--${size}` : '';
  return (
    <div class={groupClass(error)}>
      <fieldset class="govuk-fieldset" role={role} aria-describedby={describedBy}>
        <legend class={`govuk-fieldset__legend${look}`}>{useLabel(labelled)}</legend>
        {labelled.hint && <Hint id={id}>{labelled.hint}</Hint>}
        {error && <ErrorMessage id={id}>{error}</ErrorMessage>}
        <Input {...{ id, stored, choices }}>{children}</Input>
        {asked && <ItIsSo id={id} {...asked} />}
      </fieldset>
    </div>
  );
}

/** Beside it what somebody else stored meanwhile, where both changed it. */
function Input({
  id,
  stored,
  choices,
  children,
}: Pick<FieldState, 'id' | 'stored'> & Pick<Group, 'choices' | 'children'>) {
  if (!stored) return children;
  return (
    <div class="pk-beside">
      <div>{children}</div>
      <Stored id={id} clash={stored} choices={choices} />
    </div>
  );
}
