import type { ComponentChildren } from 'preact';
import { formatAmount, formatList } from '../web/format.js';
import { Quiet } from '../web/parts/body.js';
import type { View } from '../web/view.js';
import type { ShownDirection } from './direction.js';
import { directionTexts } from './direction.text.js';
import { ROUTE } from './direction-kinds.text.js';
import { amountInWords, giftInWords, giftWith } from './direction-words.text.js';
import { giftsOf } from './enough.text.js';
import { mayBeAbsent, type Slot } from './standard.js';
import { notMeasured } from './syringe.rules.js';
import type { StandardStory } from './standard-details.js';
import { heldUnder } from './substitution-words.text.js';
import type { ShownSubstitution } from './substitutions.query.js';
import { unitIn } from './unit.js';

/** What a shortage changes in it today. */
export const shortagesOf = ({ code }: Slot, { substitutions, today }: StandardStory): ShownSubstitution[] =>
  substitutions.filter(
    ({ slot, standing, from, until }) => slot === code && standing === 'counts' && from <= today && today <= until,
  );

/** What is given at once, how far a kit carries, what is left of an ampoule; and the same of what stands in. */
export function Gift({
  it,
  slot,
  view,
  instead,
  syringes,
}: {
  it: ShownDirection;
  view: View;
  slot: Slot;
  instead: readonly ShownSubstitution[];
  /** Of the version, in millilitres. */
  syringes: readonly number[];
}) {
  const t = directionTexts(view);
  const { language } = view;
  const gift = giftInWords(it, slot, language);
  if (gift === null) return <>{t('toSettle')}</>;
  const waste = it.gift?.waste;
  const enough = enoughNow(it, slot, instead);
  const unread = notMeasuredInWords(it, syringes, view);
  const isOpium = slot.products.some(({ opiumList }) => opiumList !== null);
  const left = waste && [
    waste.mg !== null && amountInWords(waste.mg, 'mg', waste, language),
    `${formatAmount(waste.units, language)} ${unitIn(language, slot, waste.units)}`,
  ];
  return (
    <>
      {gift}, {ROUTE[language][it.route]}
      {it.standing === 'chosen' && enough !== null && (
        <Line>{t(mayBeAbsent(slot) ? 'enoughIfIn' : 'enoughFor', { n: enough })}</Line>
      )}
      {it.standing === 'chosen' && left && (
        <Line>{t(isOpium ? 'leftWitnessed' : 'left', { amount: left.filter(Boolean).join(', ') })}</Line>
      )}
      {unread !== null && <Line>{unread}</Line>}
      {it.share !== null && <Line>{t('dependsOnPatient')}</Line>}
      {instead.map(({ id, article }) => {
        const same = article && giftWith(it, article, slot.products[0]?.atc ?? null, language);
        return same && <Line key={id}>{t('withStandIn', { product: article.name, gift: same })}</Line>;
      })}
    </>
  );
}

/** A gift that is not read well with what lies in the same kit, and what lies there. */
export function notMeasuredInWords(it: ShownDirection, syringes: readonly number[], view: View): string | null {
  const fault = notMeasured(it, syringes);
  if (!fault) return null;
  const ml = formatAmount(fault.ml, view.language);
  const sizes = fault.syringes.map((size) => formatAmount(size, view.language));
  return directionTexts(view)(sizes.length > 0 ? 'notMeasured' : 'noSyringe', { ml, sizes: formatList(sizes, view) });
}

/** With what a kit holds now: what is left of the same, or what stands in. */
function enoughNow(it: ShownDirection, { products }: Slot, [now]: readonly ShownSubstitution[]): number | null {
  if (!now || it.dose === null) return it.enoughFor;
  const held = heldUnder(now);
  const [own] = products;
  return held && own ? giftsOf(it, held, own) : null;
}

export function Line({ children }: { children: ComponentChildren }) {
  return (
    <>
      <br />
      <Quiet>{children}</Quiet>
    </>
  );
}
