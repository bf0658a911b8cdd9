import type { Shortage } from '../../kit-standards/shortage.js';
import { enoughInWords } from '../../kit-standards/enough.text.js';
import { formatDay } from '../../web/format.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { Checkboxes } from '../../web/parts/checkboxes.js';
import { Warning } from '../../web/parts/warning.js';
import type { Language } from '../../web/texts.js';
import { useView } from '../../web/view.js';
import type { ReadyAmount } from './ready-amounts.query.js';
import { isToChoose } from './signed-opium.rules.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import { givesInstead, isOtherSubstance } from './ordered-otherwise.text.js';
import { shortageTexts } from './shortages.text.js';

interface Beside {
  all: readonly Shortage[];
  medicines: readonly Pick<OrderedMedicine, 'slot' | 'atc' | 'route' | 'directions' | 'optional' | 'minimum'>[];
}

/** Beside the questions: what is otherwise in the kit of today, and for how many gifts it is then enough. */
export function Shortages({ all, medicines }: Beside) {
  const view = useView();
  const t = shortageTexts(view);
  if (all.length === 0) return null;
  return (
    <>
      <Warning>{t('now')}</Warning>
      <List
        items={saidOnce(all).map(({ id, says, reason, until, needsConsent, ...it }) => (
          <span key={id}>
            {says[view.language]}. {enoughUnder(it, medicines, view.language)}{' '}
            <Quiet>{t('because', { reason, until: formatDay(until, view) })}</Quiet> {needsConsent && t('asksConsent')}
          </span>
        ))}
      />
    </>
  );
}

/** What holds together in a slot is one sentence, and asks for consent where any of it does. */
const saidOnce = (all: readonly Shortage[]): Shortage[] =>
  all
    .filter(({ isSaidWith }) => isSaidWith === null)
    .map((it) => ({
      ...it,
      needsConsent: it.needsConsent || all.some((one) => one.isSaidWith === it.id && one.needsConsent),
    }));

function enoughUnder(
  it: Pick<Shortage, 'slot' | 'quantity' | 'article'>,
  medicines: Beside['medicines'],
  language: Language,
) {
  const medicine = medicines.find(({ slot }) => slot === it.slot);
  const mayBeAbsent = medicine?.optional === true || medicine?.minimum === 0;
  return medicine && enoughInWords(medicine.directions ?? [], { ...it, mayBeAbsent }, medicine, language);
}

interface ToSign {
  all: readonly Shortage[];
  medicines: readonly OrderedMedicine[];
  /** What the pharmacy that is asked first has on its shelf. */
  ready: readonly ReadyAmount[];
  pharmacy: string | null;
}

/** Above the signature: what the prescriber is asked to agree with by signing, with the doses of what stands in. */
export function ShortagesToSign({ all, medicines, ready, pharmacy }: ToSign) {
  const view = useView();
  const t = shortageTexts(view);
  const isChoice = (it: Shortage) => isToChoose(it, medicines);
  const asked = all.filter((it) => it.needsConsent || isChoice(it));
  const said = all.filter((it) => !asked.includes(it) && it.isSaidWith === null);
  const full = ({ slot, quantity }: Shortage) => countOf(ready, (one) => one.slot === slot && one.quantity > quantity);
  const less = ({ slot, quantity }: Shortage) =>
    countOf(ready, (one) => one.slot === slot && one.quantity === quantity);
  const choice = (it: Shortage) => {
    const usual = medicines.find(({ slot }) => slot === it.slot)?.quantity;
    const counts =
      pharmacy === null ? [] : [t('ready', { pharmacy, usual, full: full(it), n: it.quantity, less: less(it) })];
    return [...counts, t('choose', { usual, n: it.quantity })].join(' ');
  };
  const named = ({ says, reason }: Shortage) => `${says[view.language]} (${reason})`;
  const given = (it: Shortage) => {
    if (isOtherSubstance(it, medicines)) return t('otherSubstance');
    const gives = givesInstead(it, medicines, view.language);
    const words = [
      gives.length === 0 ? null : t('gives', { gives: gives.join('; ') }),
      enoughUnder(it, medicines, view.language),
    ].filter(Boolean);
    return words.length === 0 ? undefined : words.join(' ');
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
          value={asked
            .filter((it) => !isOtherSubstance(it, medicines) && !(isChoice(it) && full(it) > 0))
            .map(({ id }) => id)}
          choices={asked.map((it) => ({
            ...{ value: it.id, text: named(it) },
            hint: isChoice(it) ? choice(it) : given(it),
          }))}
        />
      )}
    </>
  );
}

const countOf = (ready: readonly ReadyAmount[], fits: (one: ReadyAmount) => boolean): number =>
  ready.filter(fits).reduce((sum, { kits }) => sum + kits, 0);
