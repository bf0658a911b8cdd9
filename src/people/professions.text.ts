export const PROFESSIONS = [
  'physician',
  'nurse-specialist',
  'physician-assistant',
  'nurse',
  'pharmacist',
  'pharmacy-assistant',
] as const;
export type Profession = (typeof PROFESSIONS)[number];

export const PROFESSION_NAMES: Record<'nl' | 'en', Record<Profession, string>> = {
  nl: {
    physician: 'Arts',
    'nurse-specialist': 'Verpleegkundig specialist',
    'physician-assistant': 'Physician assistant',
    nurse: 'Verpleegkundige',
    pharmacist: 'Apotheker',
    'pharmacy-assistant': 'Apothekersassistent',
  },
  en: {
    physician: 'Physician',
    'nurse-specialist': 'Nurse specialist',
    'physician-assistant': 'Physician assistant',
    nurse: 'Nurse',
    pharmacist: 'Pharmacist',
    'pharmacy-assistant': 'Pharmacy assistant',
  },
};
