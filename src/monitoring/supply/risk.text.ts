import { formatDay, formatNumber, formatPercent } from '../../web/format.js';
import { defineTexts } from '../../web/texts.js';
import type { View } from '../../web/view.js';
import type { Risk } from './supply.rules.js';

const riskTexts = defineTexts({
  nl: {
    'below-minimum': '{kits} van minimaal {minimum} kits klaar',
    'stock-out': '{days} dagen zonder kit',
    'agreement-ends': 'overeenkomst loopt af op {on}',
    'agreement-over': 'geen geldige overeenkomst',
    'readiness-over': 'paraatheid niet bevestigd',
    'one-contact': '{contacts, plural, =0 {geen contactpersoon} other {maar één contactpersoon}}',
    slow: '90 % pas binnen {hours} uur',
    declines: '{share} van de vragen niet aangenomen',
    expiring: '{kits, plural, one {# kit mag} other {# kits mogen}} binnenkort niet meer weg',
  },
  en: {
    'below-minimum': '{kits} of at least {minimum} kits ready',
    'stock-out': '{days} days without a kit',
    'agreement-ends': 'agreement ends on {on}',
    'agreement-over': 'no valid agreement',
    'readiness-over': 'readiness not confirmed',
    'one-contact': '{contacts, plural, =0 {no contact person} other {only one contact person}}',
    slow: '90% only within {hours} hours',
    declines: '{share} of the offers not taken',
    expiring: '{kits, plural, one {# kit} other {# kits}} may soon not leave any more',
  },
});

export function riskInWords(risk: Risk, view: View): string {
  const t = riskTexts(view);
  switch (risk.kind) {
    case 'agreement-ends':
      if (risk.on === null || risk.on <= view.now.toISOString().slice(0, 10)) return t('agreement-over');
      return t(risk.kind, { on: formatDay(risk.on, view, 'medium') });
    case 'slow':
      return t(risk.kind, { hours: formatNumber(risk.hours, view) });
    case 'declines':
      return t(risk.kind, { share: formatPercent(risk.share, view) });
    case 'readiness-over':
      return t(risk.kind);
    default:
      return t(risk.kind, { ...risk });
  }
}

/** The one page where it is acted upon, by whoever may; others read there how it stands. */
export function riskPath({ kind }: Risk, pharmacyId: string, mayKeep: boolean): string {
  switch (kind) {
    case 'below-minimum':
    case 'stock-out':
      return `/monitoring/demand#${pharmacyId}`;
    case 'one-contact':
      return `/pharmacies/${pharmacyId}${mayKeep ? '/form' : ''}`;
    case 'expiring':
      return '/shelf';
    case 'slow':
      return '/monitoring/lead-time';
    default:
      return `/pharmacies/${pharmacyId}`;
  }
}
