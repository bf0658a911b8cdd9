import { ROLE_NAMES } from '../access/access.text.js';
import { formatList, formatMomentOfYear } from '../web/format.js';
import { defineTexts, type Language } from '../web/texts.js';
import type { Decider, Slot } from './standard.js';

/** One change of a draft as it is on record. */
export interface DraftChange {
  at: Date;
  /** Known to colleagues only. */
  by: string | null;
  detail: {
    slots?: readonly string[];
    without?: readonly string[];
    documents?: readonly string[];
    slot?: string;
    direction?: number;
    withoutDirection?: number;
    /** Whose approval lapsed by it. */
    lapsed?: Decider[];
  };
}

const draftChangesTexts = defineTexts({
  nl: {
    slot: 'vak {slot} is gewijzigd',
    without: 'vak {slot} is weggehaald',
    document: 'het document van vak {slot} is gewijzigd',
    direction: 'vak {slot}: doseerafspraak {number} is gewijzigd',
    withoutDirection: 'vak {slot}: doseerafspraak {number} is weggehaald',
    changed: '{when}, {who}: {what}.',
    somebody: 'iemand anders',
    lapsed: 'De goedkeuring van de {roles} is vervallen door een wijziging. {change} Beiden keuren opnieuw goed.',
  },
  en: {
    slot: 'slot {slot} was changed',
    without: 'slot {slot} was removed',
    document: 'the document of slot {slot} was changed',
    direction: 'slot {slot}: direction {number} was changed',
    withoutDirection: 'slot {slot}: direction {number} was removed',
    changed: '{when}, {who}: {what}.',
    somebody: 'somebody else',
    lapsed: 'The approval of the {roles} lapsed by a change. {change} Both approve again.',
  },
});

/** "vak M2 Midazolam is gewijzigd" */
export function whatChangedInWords(
  detail: DraftChange['detail'],
  slots: readonly Slot[],
  language: Language,
): string[] {
  const t = draftChangesTexts(language);
  const named = (code: string) => {
    const slot = slots.find((one) => one.code === code);
    return slot ? `${code} ${language === 'nl' ? slot.name : slot.nameEn}` : code;
  };
  const { slot: code, direction, withoutDirection } = detail;
  return [
    ...(detail.slots ?? []).map((one) => t('slot', { slot: named(one) })),
    ...(detail.without ?? []).map((one) => t('without', { slot: one })),
    ...(detail.documents ?? []).map((one) => t('document', { slot: named(one) })),
    ...(code && direction ? [t('direction', { slot: named(code), number: direction })] : []),
    ...(code && withoutDirection ? [t('withoutDirection', { slot: named(code), number: withoutDirection })] : []),
  ];
}

export function draftChangeInWords(
  { at, by, detail }: DraftChange,
  slots: readonly Slot[],
  language: Language,
): string {
  const t = draftChangesTexts(language);
  const what = whatChangedInWords(detail, slots, language);
  const when = formatMomentOfYear(at, { language });
  return t('changed', { when, who: by ?? t('somebody'), what: formatList(what, { language }) });
}

export function lapseInWords(it: DraftChange, slots: readonly Slot[], language: Language): string {
  const roles = (it.detail.lapsed ?? []).map((role) => ROLE_NAMES[language][role].toLowerCase());
  const change = draftChangeInWords(it, slots, language);
  return draftChangesTexts(language)('lapsed', { roles: formatList(roles, { language }), change });
}
