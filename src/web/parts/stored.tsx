import type { ComponentChildren } from 'preact';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import type { Choice } from './choices.js';

interface Props {
  id: string;
  values: readonly string[];
  /** Where one chooses, what is chosen has words. */
  choices?: readonly Choice[];
}

/** Under what somebody typed: what another person stored while it was being typed. */
export function Stored({ id, values, choices }: Props) {
  const t = webTexts(useView());
  const words = (value: string): ComponentChildren =>
    choices?.find((choice) => String(choice.value) === value)?.text ?? value;
  const there = values.filter((value) => value.trim() !== '');
  return (
    <div id={`${id}-stored`} class="pk-stored">
      <strong>{t('storedNow')}</strong>{' '}
      {there.length === 0
        ? t('storedNothing')
        : there.map((value, index) => (
            <span key={value}>
              {index > 0 && ', '}
              {words(value)}
            </span>
          ))}
    </div>
  );
}
