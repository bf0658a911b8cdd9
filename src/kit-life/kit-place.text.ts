import type { KitPlace } from './kit-place.js';

export const KIT_PLACE: Record<'nl' | 'en', Record<KitPlace, string>> = {
  nl: {
    shelf: 'Op de plank',
    packed: 'Klaargezet of onderweg',
    home: 'In huis',
    back: 'Terug bij de apotheek',
    gone: 'Leeg of afgekeurd',
  },
  en: {
    shelf: 'On the shelf',
    packed: 'Packed or on its way',
    home: 'In a home',
    back: 'Back at the pharmacy',
    gone: 'Emptied or rejected',
  },
};
