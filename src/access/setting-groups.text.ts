import type { Language } from '../web/texts.js';
import type { SettingGroup } from './setting-groups.js';

export const SETTING_GROUP: Record<Language, Record<SettingGroup, string>> = {
  nl: {
    clinical: 'Ondertekenen, recept en houdbaarheid',
    asking: 'Aanvragen, antwoord en bezorgen',
    pharmacies: 'Apotheken, dienst en nummers',
    kits: 'Kits en voorraad',
    telling: 'Signalen en herinneringen',
    figures: 'Cijfers, risico en gelijkheid van kits',
    data: 'Gegevens, correctie en controle van inzage',
  },
  en: {
    clinical: 'Signing, prescription and shelf life',
    asking: 'Requests, answers and delivery',
    pharmacies: 'Pharmacies, duty and numbers',
    kits: 'Kits and stock',
    telling: 'Signals and reminders',
    figures: 'Figures, risk and uniformity of kits',
    data: 'Data, correction and review of access',
  },
};

/** Whose decision it is, where it is not the administrator's own. */
export const DECIDED_BY: Record<Language, Partial<Record<SettingGroup, string>>> = {
  nl: {
    clinical:
      'Hierover besluiten de voorschrijvers en apothekers van het netwerk samen. De coördinator of de hoofdapotheker legt hun besluit hier vast; de wijziging komt in het inzageregister.',
    asking: 'Hierover besluit de netwerkcoördinator met de apotheken.',
  },
  en: {
    clinical:
      'The prescribers and pharmacists of the network decide on this together. The coordinator or the lead pharmacist records their decision here; the change is put on the record of access.',
    asking: 'The network coordinator decides on this with the pharmacies.',
  },
};
