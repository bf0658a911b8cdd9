import { nameForms, plainInitials } from './names.js';
import type { Patient } from './patient.js';

export const TRAITS = ['birthName', 'initials', 'birthDate', 'sex', 'bsn', 'postcode'] as const;
export type Trait = (typeof TRAITS)[number];
export type Traits = Omit<Pick<Patient, Trait>, 'bsn'> & { bsn?: string | null };

export const traitsOf = ({ birthName, initials, birthDate, sex, bsn, postcode }: Traits): Traits => ({
  ...{ birthName, initials, birthDate, sex, bsn, postcode },
});
/** Unknown: one of the two does not say. */
export type Likeness = Record<Trait, 'agrees' | 'differs' | 'unknown'>;

/** In what two patients agree and in what they do not, however it was typed: for whoever has to say whether they are one. */
export function likenessOf(one: Traits, other: Traits): Likeness {
  const judged = <T extends Trait>(trait: T, agree: (a: Traits[T], b: Traits[T]) => boolean) =>
    isUnknown(one[trait]) || isUnknown(other[trait])
      ? 'unknown'
      : agree(one[trait], other[trait])
        ? 'agrees'
        : 'differs';
  return {
    birthName: judged('birthName', (a, b) => nameForms(a).whole.some((form) => nameForms(b).whole.includes(form))),
    initials: judged('initials', (a, b) => plainInitials(a) === plainInitials(b)),
    birthDate: judged('birthDate', (a, b) => a === b),
    sex: judged('sex', (a, b) => a === b),
    bsn: judged('bsn', (a, b) => a === b),
    postcode: judged('postcode', (a, b) => a === b),
  };
}
const isUnknown = (value: string | null | undefined): boolean =>
  value === null || value === undefined || value === '' || value === 'unknown';
