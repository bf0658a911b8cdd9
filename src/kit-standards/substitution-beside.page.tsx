import { formatDay } from '../web/format.js';
import { Radios } from '../web/parts/radios.js';
import { Inset } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import { SUBSTITUTION_BESIDE } from './conformity.js';
import { substitutionBesideTexts } from './substitution-beside.text.js';
import type { ProposedChange } from './substitution-form.query.js';
import { decidedInWords } from './substitution-words.text.js';

/** What runs in this slot already, and the question which of them holds. */
export function BesideInSlot({ proposal: { slot, beside }, view }: { proposal: ProposedChange; view: View }) {
  const t = substitutionBesideTexts(view);
  if (beside.length === 0) return null;
  return (
    <>
      {beside.map((it) => (
        <Inset key={it.id}>
          {t('runs', {
            says: decidedInWords(it, slot, view.language),
            ...{ from: formatDay(it.from, view), until: formatDay(it.until, view) },
          })}
        </Inset>
      ))}
      <Radios
        name="beside"
        label={t('beside')}
        hint={t('besideHint')}
        choices={SUBSTITUTION_BESIDE.map((value) => ({ value, text: t(value) }))}
      />
    </>
  );
}
