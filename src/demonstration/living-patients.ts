import type { Patient } from '../patients/patient.js';
import { rowsOf } from './rows.js';

type Who = Pick<Patient, 'initials' | 'birthDate' | 'sex' | 'street' | 'houseNumber' | 'phone'>;

/** The patients of the last days, none of them alike: whoever phones or searches tells them apart. */
const PATIENTS = new Map(
  rowsOf('living-patients.csv').map(({ name = '', initials = '', birth_date = '', sex, phone = '', ...row }) => {
    const who: Who = {
      ...{ initials, birthDate: birth_date, sex: sex === 'male' ? 'male' : 'female', phone },
      ...{ street: row['street'] ?? null, houseNumber: Number(row['house_number']) },
    };
    return [name, who] as const;
  }),
);

export function livingPatient(birthName: string): Who {
  const who = PATIENTS.get(birthName);
  if (!who) throw new Error(`${birthName} is no patient of the last days`);
  return who;
}

/** Whoever stands at the box of one of them has to say it. */
export const BIRTH_DATES = [...new Set([...PATIENTS.values()].map(({ birthDate }) => birthDate))];
