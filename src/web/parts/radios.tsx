import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import { Choices, type Choice } from './choices.js';
import { useField, type Shown } from './field-state.js';
import { FieldSet } from './form-group.js';
import type { Labelled } from './label.js';

export interface RadiosProps extends Labelled {
  name: string;
  choices: readonly Choice[];
  value?: Shown;
  inline?: boolean;
  small?: boolean;
}

export function Radios({ name, choices, value, inline, small, ...labelled }: RadiosProps) {
  const state = useField(name, value, labelled);
  const look = `govuk-radios${inline ? ' govuk-radios--inline' : ''}${small ? ' govuk-radios--small' : ''}`;
  return (
    <FieldSet state={state} choices={choices} {...labelled}>
      <div class={look}>
        <Choices kind="radios" name={name} choices={choices} state={state} />
      </div>
    </FieldSet>
  );
}

export function YesNo(props: Omit<RadiosProps, 'choices'>) {
  const t = webTexts(useView());
  const choices = [
    { value: true, text: t('yes') },
    { value: false, text: t('no') },
  ];
  return <Radios {...props} choices={choices} inline />;
}
