import { mayBeOneDay, type BirthDate } from './birth-date.js';
import { mayBeOneName } from './names.js';

export const SEXES = ['female', 'male', 'other', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

export interface Address {
  postcode: string;
  houseNumber: number;
  houseNumberSuffix: string | null;
  phone: string | null;
  accessNote: string | null;
}

export interface Patient extends Address {
  birthName: string;
  initials: string;
  birthDate: BirthDate;
  sex: Sex;
  bsn: string | null;
}

/** Whether what one BSN is said to be of can be one and the same person. */
export function isSamePerson(one: Born, other: Born): boolean {
  return mayBeOneName(one.birthName, other.birthName) && mayBeOneDay(one.birthDate, other.birthDate);
}
type Born = Pick<Patient, 'birthName' | 'birthDate'>;

type Called = Pick<Patient, 'birthName' | 'initials'>;
type Lives = Pick<Patient, 'postcode' | 'houseNumber' | 'houseNumberSuffix'>;

export const nameOf = ({ initials, birthName }: Called): string => `${initials} ${birthName}`.trim();
export const addressOf = ({ postcode, houseNumber, houseNumberSuffix }: Lives): string =>
  `${postcode.replace(/^(\d{4})(?=\S)/, '$1 ')}, ${String(houseNumber)}${houseNumberSuffix ? ` ${houseNumberSuffix}` : ''}`;
