import { Choices, type Choice } from './choices.js';
import { useField } from './field-state.js';

interface TicksProps {
  name: string;
  /** Which of several such lists under one name this is. */
  part: string;
  choices: readonly Choice[];
  value: readonly string[];
}

/** Boxes to tick in a row of a table; all lists of the table are sent under one name. */
export function Ticks({ name, part, choices, value }: TicksProps) {
  const state = useField(name, value, { label: name });
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small pk-choice">
      <Choices kind="checkboxes" name={name} choices={choices} state={{ ...state, id: `${state.id}-${part}` }} />
    </div>
  );
}
