import type { OrderedMedicine } from './ordered-medicine.js';

/** Reserved procedures (Wet BIG) that a nurse may do only on an order. */
export const NURSE_ACTS = ['subcutaneous-injection', 'subcutaneous-needle', 'bladder-catheter'] as const;
/** Of a form: it asked, so that a procedure without a tick was left out on purpose. */
export const NO_ACTS = 'none';
export type NurseAct = (typeof NURSE_ACTS)[number];

/** What goes with what is signed: whoever is to inject may, and whoever has the gel for it may catheterise unless that is done already. */
export function actsWith(
  medicines: readonly Pick<OrderedMedicine, 'leftOut' | 'directions'>[],
  catheterPresent: boolean | null,
): NurseAct[] {
  const routes = medicines
    .filter(({ leftOut }) => !leftOut)
    .flatMap(({ directions = [] }) => directions.filter(({ leftOut }) => !leftOut).map(({ route }) => route));
  const needs: Record<NurseAct, boolean> = {
    'subcutaneous-injection': routes.includes('subcutaneous'),
    'subcutaneous-needle': routes.includes('subcutaneous'),
    'bladder-catheter': routes.includes('urethral') && catheterPresent !== true,
  };
  return NURSE_ACTS.filter((act) => needs[act]);
}
