import type { Shortage } from '../../kit-standards/shortage.js';
import { formatDay } from '../../web/format.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { Checkboxes } from '../../web/parts/checkboxes.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import { givesInstead, isOtherSubstance } from './ordered-otherwise.text.js';
import { shortageTexts } from './shortages.text.js';

/** Beside the questions: what is otherwise in the kit of today. */
export function Shortages({ all }: { all: readonly Shortage[] }) {
  const view = useView();
  const t = shortageTexts(view);
  if (all.length === 0) return null;
  return (
    <>
      <Warning>{t('now')}</Warning>
      <List
        items={all.map(({ id, says, reason, until, needsConsent }) => (
          <span key={id}>
            {says[view.language]}. <Quiet>{t('because', { reason, until: formatDay(until, view) })}</Quiet>{' '}
            {needsConsent && t('asksConsent')}
          </span>
        ))}
      />
    </>
  );
}

interface ToSign {
  all: readonly Shortage[];
  medicines: readonly OrderedMedicine[];
}

/** Above the signature: what the prescriber is asked to agree with by signing, with the doses of what stands in. */
export function ShortagesToSign({ all, medicines }: ToSign) {
  const view = useView();
  const t = shortageTexts(view);
  const asked = all.filter(({ needsConsent }) => needsConsent);
  const said = all.filter(({ needsConsent }) => !needsConsent);
  const named = ({ says, reason }: Shortage) => `${says[view.language]} (${reason})`;
  const given = (it: Shortage) => {
    if (isOtherSubstance(it, medicines)) return t('otherSubstance');
    const gives = givesInstead(it, medicines, view.language);
    return gives.length === 0 ? undefined : t('gives', { gives: gives.join('; ') });
  };
  return (
    <>
      {said.length > 0 && <Body>{t('signed')}</Body>}
      {said.length > 0 && <List items={said.map((it) => [named(it), given(it)].filter(Boolean).join('. '))} />}
      {asked.length > 0 && (
        <Checkboxes
          name="substitutions"
          label={t('agree')}
          hint={t('agreeHint')}
          value={asked.filter((it) => !isOtherSubstance(it, medicines)).map(({ id }) => id)}
          choices={asked.map((it) => ({ value: it.id, text: named(it), hint: given(it) }))}
        />
      )}
    </>
  );
}
