import { formatList } from '../../web/format.js';
import type { Language } from '../../web/texts.js';
import { GROUP_LETTERS, groupOf, isSameGroup } from './atc-groups.text.js';
import type { OrderedMedicine } from './ordered-medicine.js';

type Named = Pick<OrderedMedicine, 'atc' | 'name'>;

const WORDS = {
  nl: {
    allergic: (names: string) => `Let op: de patiënt is overgevoelig voor ${names}.`,
    sameGroup: (names: string, group: string | null) =>
      `Let op: de patiënt is overgevoelig voor ${names}. Dit middel is van dezelfde groep${group ? ` (${group})` : ''}.`,
  },
  en: {
    allergic: (names: string) => `Note: the patient is allergic to ${names}.`,
    sameGroup: (names: string, group: string | null) =>
      `Note: the patient is allergic to ${names}. This medicine is of the same group${group ? ` (${group})` : ''}.`,
  },
};

/** By the medicines of the kit, a group by its own name; a code from elsewhere as it is. */
export const allergyNames = (allergies: readonly string[], medicines: readonly Named[], language: Language): string[] =>
  allergies.map(
    (code) =>
      medicines.find(({ atc }) => atc === code)?.name ??
      (code.length > GROUP_LETTERS ? code : groupOf(code, language)) ??
      code,
  );

/** At a medicine of which the patient has an allergy to the substance or to its group; nothing at any other. */
export function allergyTo(
  atc: string | null,
  { allergies, medicines }: { allergies: readonly string[]; medicines: readonly Named[] },
  language: Language,
): string | null {
  const meant = atc === null ? [] : allergies.filter((code) => isSameGroup(code, atc));
  if (atc === null || meant.length === 0) return null;
  const names = formatList(allergyNames(meant, medicines, language), language);
  const words = WORDS[language];
  const isItself = meant.some((code) => atc.startsWith(code));
  return isItself ? words.allergic(names) : words.sameGroup(names, groupOf(atc, language));
}
