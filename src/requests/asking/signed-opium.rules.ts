import { milligramsIn } from '../../kit-standards/active-substance.rules.js';
import { exact } from '../../kit-standards/gift.rules.js';
import { shown, times, whole } from '../../kit-standards/fraction.js';
import type { SignedOpium } from '../../kit-life/signed-opium.js';
import type { Shortage } from '../../kit-standards/shortage.js';
import type { OrderLine } from './order-line.js';
import { orderedWith } from './order-lines.rules.js';
import type { AskedMedicine } from './ordered-medicine.js';

/** The opium lines of an order as facts without a patient; what was left out is none. */
export function signedOpium(medicines: readonly AskedMedicine[], lines: readonly OrderLine[] = []): SignedOpium[] {
  return medicines.flatMap((medicine) => {
    const { slot, opiumList, optional = false, quantity, ...said } = orderedWith(medicine, lines);
    const { article } = medicine;
    if (opiumList === null || !article || quantity === 0 || ('leftOut' in said && said.leftOut)) return [];
    const amount = shown(times(whole(quantity), exact(milligramsIn(article) ?? 1)));
    return [{ slot, substance: article.atc ?? article.code, amount, optional }];
  });
}

/** Rationed in new kits alone: those on the shelf hold what they always did, so whoever signs says for which of the two. */
export const isToChoose = (
  { slot, kind, scope }: Pick<Shortage, 'slot' | 'kind' | 'scope'>,
  medicines: readonly Pick<AskedMedicine, 'slot' | 'opiumList'>[],
): boolean =>
  kind === 'less' &&
  scope === 'new-kits' &&
  medicines.some((medicine) => medicine.slot === slot && medicine.opiumList !== null);

/** What a kit holds while a shortage lasts, where fewer or none of an opium medicine are put in; one that is not agreed with changes nothing. */
export const inShortage = (
  medicines: readonly AskedMedicine[],
  shortages: readonly Shortage[],
  agreed: readonly string[],
): AskedMedicine[] =>
  medicines.map((medicine) => {
    const shortage = shortages.find(
      (one) =>
        one.slot === medicine.slot &&
        one.kind !== 'other-product' &&
        ((!one.needsConsent && !isToChoose(one, medicines)) || agreed.includes(one.id)),
    );
    if (!shortage || medicine.opiumList === null) return medicine;
    return { ...medicine, minimum: shortage.quantity, quantity: shortage.quantity };
  });
