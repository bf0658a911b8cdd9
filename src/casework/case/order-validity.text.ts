import { AT_HOME } from '../../kit-life/case-status.js';
import { formatMoment } from '../../web/format.js';
import { defineTexts } from '../../web/texts.js';
import type { View } from '../../web/view.js';
import type { CaseStory, WholeCase } from './case-details.js';

const validityTexts = defineTexts({
  nl: {
    validUntil: 'Het uitvoeringsverzoek geldt tot {at}.',
    expiredHome:
      'Het uitvoeringsverzoek is verlopen ({at}): {practice} moet het opnieuw laten ondertekenen. Geef tot dan niets uit de kit zonder overleg met een arts.',
    expiredBefore:
      'Het uitvoeringsverzoek is verlopen ({at}): {practice} moet het opnieuw laten ondertekenen. Tot dan gaat de kit niet weg.',
  },
  en: {
    validUntil: 'The execution order is valid until {at}.',
    expiredHome:
      'The execution order has expired ({at}): {practice} must have it signed anew. Until then give nothing from the kit without asking a physician.',
    expiredBefore:
      'The execution order has expired ({at}): {practice} must have it signed anew. Until then the kit does not leave.',
  },
});

export const isExpired = (it: CaseStory): it is WholeCase =>
  it.known === 'case' && it.signals.includes('order-expired');

/** What must happen first, to whoever reads what happens next. */
export function orderExpired(it: CaseStory, view: View): string | null {
  if (!isExpired(it)) return null;
  const said = { at: formatMoment(it.orderValidUntil, view), practice: it.practice.name };
  return validityTexts(view)(AT_HOME.includes(it.status) ? 'expiredHome' : 'expiredBefore', said);
}

/** Beside the doses: how long they hold. */
export const orderValidity = (it: WholeCase, view: View): string =>
  orderExpired(it, view) ?? validityTexts(view)('validUntil', { at: formatMoment(it.orderValidUntil, view) });
