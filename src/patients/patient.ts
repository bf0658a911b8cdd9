import { mayBeOneDay, type BirthDate } from './birth-date.js';
import { mayBeOneName } from './names.js';

export const SEXES = ['female', 'male', 'other', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

export interface Address {
  postcode: string;
  houseNumber: number;
  houseNumberSuffix: string | null;
  /** Street and town: the law wants them on a prescription. */
  street: string | null;
  town: string | null;
  phone: string | null;
  accessNote: string | null;
  /** Where in the home the kit is kept. */
  kitPlace: string | null;
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
type Lives = Pick<Patient, 'postcode' | 'houseNumber' | 'houseNumberSuffix'> &
  Partial<Pick<Patient, 'street' | 'town'>>;

export const nameOf = ({ initials, birthName }: Called): string => `${initials} ${birthName}`.trim();
export const postcodeShown = (postcode: string): string => postcode.replace(/^(\d{4})(?=\S)/, '$1 ');
/** "Lange Voorhout 12 A, 2512 AB Den Haag", or as much of it as is known. */
export function addressOf({ postcode, houseNumber, houseNumberSuffix, street, town }: Lives): string {
  const number = [houseNumber, houseNumberSuffix].filter(Boolean).join(' ');
  const place = [postcodeShown(postcode), town].filter(Boolean).join(' ');
  return street ? `${street} ${number}, ${place}` : `${place}, ${number}`;
}
