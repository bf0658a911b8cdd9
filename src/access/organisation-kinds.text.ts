import type { OrganisationKind } from '../platform/actor.js';

export const ORGANISATION_KIND_NAMES: Record<'nl' | 'en', Record<OrganisationKind, string>> = {
  nl: {
    practice: 'Huisartsenpraktijk',
    hospital: 'Ziekenhuis',
    pharmacy: 'Apotheek',
    'home-care': 'Thuiszorg',
    'out-of-hours-post': 'Huisartsenpost',
    network: 'Netwerk',
  },
  en: {
    practice: 'GP practice',
    hospital: 'Hospital',
    pharmacy: 'Pharmacy',
    'home-care': 'Home care',
    'out-of-hours-post': 'Out-of-hours GP post',
    network: 'Network',
  },
};
