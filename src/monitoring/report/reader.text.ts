import { defineTexts, type Reader as OfLanguage } from '../../web/texts.js';
import type { Reader } from './report-content.js';
import type { Pharmacy } from './report.query.js';

export const readerTexts = defineTexts({
  nl: { coordinator: 'Coördinator', board: 'Programmaraad' },
  en: { coordinator: 'Coordinator', board: 'Programme board' },
});

/** As it is asked for: 'coordinator', 'board', or the id of a pharmacy. */
export const readerName = ({ kind, organisationId }: Reader): string =>
  kind === 'pharmacy' ? (organisationId ?? '') : kind;

export function readerChoices(pharmacies: readonly Pharmacy[], of: OfLanguage): { value: string; text: string }[] {
  const t = readerTexts(of);
  return [
    { value: 'coordinator', text: t('coordinator') },
    { value: 'board', text: t('board') },
    ...pharmacies.map(({ id, name }) => ({ value: id, text: name })),
  ];
}
