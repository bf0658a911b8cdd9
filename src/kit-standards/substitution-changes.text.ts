import { formatMomentOfYear } from '../web/format.js';
import { defineTexts, type Language } from '../web/texts.js';

/** What is on record of a substitution that makes it another one to read. */
export const SUBSTITUTION_CHANGES = [
  'substitution-proposed',
  'substitution-approved',
  'substitution-begins',
  'substitution-prolongation-proposed',
  'substitution-prolonged',
  'substitution-ended',
  'substitution-withdrawn',
] as const;

export interface SubstitutionChange {
  at: Date;
  /** Known to colleagues only. */
  by: string | null;
  kind: (typeof SUBSTITUTION_CHANGES)[number] | 'product-corrected';
  product: string | null;
}

export const substitutionChangeTexts = defineTexts({
  nl: {
    changedSince: 'Intussen gewijzigd: lees eerst wat er nu staat. Uw goedkeuring is niet vastgelegd.',
    changed: '{when}, {who}: {what}.',
    somebody: 'iemand anders',
    'substitution-proposed': 'voorgesteld',
    'substitution-approved': 'goedgekeurd',
    'substitution-begins': 'goedgekeurd, en ingegaan',
    'substitution-prolongation-proposed': 'verlenging voorgesteld',
    'substitution-prolonged': 'verlenging goedgekeurd',
    'substitution-ended': 'beëindigd',
    'substitution-withdrawn': 'ingetrokken',
    'product-corrected': 'het product {product} is verbeterd',
  },
  en: {
    changedSince: 'Changed meanwhile: first read what stands there now. Your approval was not recorded.',
    changed: '{when}, {who}: {what}.',
    somebody: 'somebody else',
    'substitution-proposed': 'proposed',
    'substitution-approved': 'approved',
    'substitution-begins': 'approved, and begun',
    'substitution-prolongation-proposed': 'a prolongation was proposed',
    'substitution-prolonged': 'the prolongation was approved',
    'substitution-ended': 'ended',
    'substitution-withdrawn': 'withdrawn',
    'product-corrected': 'the product {product} was corrected',
  },
});

export function substitutionChangeInWords({ at, by, kind, product }: SubstitutionChange, language: Language): string {
  const t = substitutionChangeTexts(language);
  return t('changed', {
    when: formatMomentOfYear(at, { language }),
    who: by ?? t('somebody'),
    what: t(kind, { product }),
  });
}
