import type { ComponentChildren } from 'preact';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import type { Choice } from './choices.js';
import type { Clash } from './field-state.js';

interface Props {
  id: string;
  clash: Clash;
  /** Where one chooses, what is chosen has words. */
  choices?: readonly Choice[];
}

/** Beside what somebody typed: what another person stored while it was being typed, to be taken with one tick. */
export function Stored({ id, clash: { path, values, mayTake }, choices }: Props) {
  const t = webTexts(useView());
  const words = (value: string): ComponentChildren =>
    choices?.find((choice) => String(choice.value) === value)?.text ?? value;
  const there = values.filter((value) => value.trim() !== '');
  const take = `${id}-take`;
  return (
    <div class="pk-stored">
      <p id={`${id}-stored`} class="pk-stored__text">
        <strong>{t('storedNow')}</strong>{' '}
        {there.length === 0
          ? t('storedNothing')
          : there.map((value, index) => (
              <span key={value}>
                {index > 0 && ', '}
                {words(value)}
              </span>
            ))}
      </p>
      {mayTake && (
        <div class="govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" id={take} name="_take" type="checkbox" value={path} />
            <label class="govuk-label govuk-checkboxes__label" for={take}>
              {t('takeStored')}
            </label>
          </div>
        </div>
      )}
    </div>
  );
}
