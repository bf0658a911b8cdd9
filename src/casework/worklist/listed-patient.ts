import type { Patient } from '../../patients/patient.js';
import type { KnownPatient } from '../../patients/patients.service.js';

/** Enough to know whom a row is about and where to go; never a citizen's number. */
export type ListedPatient = Pick<
  Patient,
  'birthName' | 'initials' | 'birthDate' | 'postcode' | 'houseNumber' | 'houseNumberSuffix' | 'phone' | 'accessNote'
>;

export function listedPatient(patient: KnownPatient | undefined): ListedPatient | null {
  if (!patient) return null;
  const { birthName, initials, birthDate, postcode, houseNumber, houseNumberSuffix, phone, accessNote } = patient;
  return { birthName, initials, birthDate, postcode, houseNumber, houseNumberSuffix, phone, accessNote };
}
