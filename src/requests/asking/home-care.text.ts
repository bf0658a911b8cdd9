import { defineTexts } from '../../web/texts.js';

export const homeCareTexts = defineTexts({
  nl: {
    organisation: 'Thuiszorgorganisatie',
    organisationMissing: 'Kies een thuiszorgorganisatie uit de lijst',
    team: 'Team',
    teamTooLong: 'Houd dit korter dan 80 tekens',
    phone: 'Nummer dat ’s nachts opneemt',
    phoneWrong: 'Vul een telefoonnummer in, zoals 070 123 45 67',
    more: 'Team en nachtnummer, of nog een organisatie',
    also: 'Ook thuiszorg van',
    none: 'Geen',
  },
  en: {
    organisation: 'Home-care organisation',
    organisationMissing: 'Choose a home-care organisation from the list',
    team: 'Team',
    teamTooLong: 'Keep this shorter than 80 characters',
    phone: 'Number that answers at night',
    phoneWrong: 'Enter a telephone number, such as 070 123 45 67',
    more: 'Team and night number, or another organisation',
    also: 'Also home care of',
    none: 'None',
  },
});
