import type { Role } from '../platform/actor.js';
import { rowsOf } from './rows.js';

/**
 * Every name is invented; AGB numbers come from ranges that are not issued and are marked invented. The first pharmacy is the
 * demonstration's own, the second the next in the offer order for 2512. Wassenaar has one only.
 */
export const PHARMACIES = rowsOf('pharmacies.csv');
export const PRACTICES = rowsOf('practices.csv');
export const HOME_CARE = ['Thuiszorg Duin en Vliet', 'Wijkverpleging De Residentie', 'Buurtteam Zoeterzorg'] as const;
/** Of which no case knows: who comes at night when the own team cannot. */
export const NIGHT_CARE = 'Nachtzorg Delfland';
export const OUT_OF_HOURS_POST = 'Huisartsenpost Haaglanden Centraal';

/** Where each person of the sign-in page works; the others of the cast get names of their own. */
export const WORKS: Record<
  string,
  {
    at:
      | 'practice'
      | 'otherPractice'
      | 'pharmacy'
      | 'otherPharmacy'
      | 'homeCare'
      | 'nightCare'
      | 'outOfHoursPost'
      | 'network';
    role: Role;
    profession?: string;
  }
> = {
  'huisarts@demo.invalid': { at: 'practice', role: 'prescriber', profession: 'physician' },
  'anderehuisarts@demo.invalid': { at: 'otherPractice', role: 'prescriber', profession: 'physician' },
  'apotheek@demo.invalid': { at: 'pharmacy', role: 'pharmacist', profession: 'pharmacist' },
  'apotheek2@demo.invalid': { at: 'pharmacy', role: 'pharmacist', profession: 'pharmacist' },
  'assistent@demo.invalid': { at: 'pharmacy', role: 'pharmacy-assistant', profession: 'pharmacy-assistant' },
  'koerier@demo.invalid': { at: 'pharmacy', role: 'courier' },
  'andereapotheek@demo.invalid': { at: 'otherPharmacy', role: 'pharmacist', profession: 'pharmacist' },
  'thuiszorg@demo.invalid': { at: 'homeCare', role: 'nurse', profession: 'nurse' },
  'nachtzuster@demo.invalid': { at: 'nightCare', role: 'nurse', profession: 'nurse' },
  'huisartsenpost@demo.invalid': { at: 'outOfHoursPost', role: 'prescriber', profession: 'physician' },
  'inzage@demo.invalid': { at: 'network', role: 'auditor' },
  'coordinator@demo.invalid': { at: 'network', role: 'coordinator' },
  'hoofdapotheker@demo.invalid': { at: 'network', role: 'lead-pharmacist', profession: 'pharmacist' },
  'beheer@demo.invalid': { at: 'network', role: 'administrator' },
};
export const SURNAMES = [
  'Aydin',
  'Bos',
  'Bouzid',
  'Brouwer',
  'Dekker',
  'Doekhi',
  'Faber',
  'Groen',
  'Hendriks',
  'Kaya',
  'Koster',
  'Kramer',
  'Maas',
  'Mol',
  'Nguyen',
  'Peters',
  'Postma',
  'Ramdin',
  'Schouten',
  'Verhoeven',
  'Vos',
  'Willems',
  'Yilmaz',
  'Zwart',
] as const;
export const GIVEN = [
  'Anna',
  'Bilal',
  'Carla',
  'Daan',
  'Esra',
  'Frank',
  'Gerda',
  'Hugo',
  'Iris',
  'Jeroen',
  'Kim',
  'Laila',
  'Mark',
  'Noor',
  'Otto',
  'Priya',
  'Ruben',
  'Sanne',
  'Thijs',
  'Vera',
  'Wim',
  'Yara',
] as const;
