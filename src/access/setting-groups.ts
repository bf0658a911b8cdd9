import type { Role } from '../platform/actor.js';

export const SETTING_GROUPS = ['clinical', 'asking', 'pharmacies', 'kits', 'telling', 'figures', 'data'] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

/** What a setting decides, by how its name begins; the first that fits. */
const BEGINNINGS: Record<SettingGroup, readonly string[]> = {
  clinical: ['sign.', 'prescription.', 'egfr.', 'case.orderValidDays', 'kit.minShelfLifeDays'],
  asking: ['offer.', 'deliver.', 'draft.', 'pharmacy.deliveryMinutes', 'pharmacy.fillingMinutes', 'pharmacy.radiusKm'],
  pharmacies: ['duty.', 'numbers.', 'pharmacy.'],
  kits: ['signal.kit', 'substitution.', 'stock.'],
  telling: ['signal.', 'letters.'],
  figures: ['supply.', 'uniformity.'],
  data: ['patient.', 'review.', 'import.', 'case.'],
};

export const groupOf = (key: string): SettingGroup | undefined =>
  SETTING_GROUPS.find((group) => BEGINNINGS[group].some((beginning) => key.startsWith(beginning)));

/** Who signs, what is checked and how long a kit keeps is care: nobody changes that for keeping a system running. */
const OF_CARE: readonly Role[] = ['coordinator', 'lead-pharmacist'];
const OF_THE_NETWORK: readonly Role[] = ['administrator', 'coordinator'];

export const isOfCare = (key: string): boolean => groupOf(key) === 'clinical';

/** The roles that may choose for their network; the database holds the same list. */
export const decidersOf = (key: string): readonly Role[] => (isOfCare(key) ? OF_CARE : OF_THE_NETWORK);
