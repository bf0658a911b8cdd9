import type { Language } from '../../web/texts.js';
import type { SubjectName } from './subjects.js';

interface SubjectWords {
  title: string;
  /** What people type who look for it; each word by itself, and its beginning is enough. */
  about: string;
}

export const SUBJECT_WORDS: Record<Language, Record<SubjectName, SubjectWords>> = {
  nl: {
    ownHours: {
      title: 'Openingstijden van uw apotheek',
      about: 'openingstijden open dicht gesloten vakantie feestdag dienst nacht avond weekend pauze straal',
    },
    hours: {
      title: 'Apotheken: openingstijden en wie buiten openingstijd bezorgt',
      about:
        'openingstijden open dicht gesloten dienst nachtdienst nacht avond weekend zondag bezorgen telefoon bellen',
    },
    coverage: { title: 'Dekking', about: 'dekking nacht avond weekend kantooruren gemeente kaart afstand' },
    uptake: { title: 'Bereik van de kit', about: 'gebruik gemeente cijfers aantallen bereik' },
    emergency: { title: 'Noodinzage', about: 'noodinzage noodtoegang spoed nacht avond weekend huisartsenpost' },
    emergencyAtBox: {
      title: 'Noodinzage met de code op de doos',
      about: 'noodinzage noodtoegang code doos spoed nacht avond weekend',
    },
    drafts: { title: 'Bewaarde aanvragen', about: 'concept concepten bewaard verder' },
    pastOffers: { title: 'Eerder aangeboden aanvragen', about: 'aangeboden eerder gemist afgewezen verlopen' },
    products: {
      title: 'Producten en prijzen',
      about: 'producten artikelen geneesmiddelen medicijnen prijzen opiaten tekort',
    },
    conformity: { title: 'Kits die buiten staan', about: 'afwijking afwijkend anders conform' },
    variant: { title: 'Wat wij in de kit doen', about: 'variant eigen kit inhoud' },
    variants: { title: 'Wat elke apotheek in de kit doet', about: 'variant varianten vergelijken uniform' },
    imports: { title: 'Lijsten inlezen', about: 'inlezen importeren lijst csv excel' },
    letters: { title: 'Brieven', about: 'brieven mail e-mail berichten bezorgd verstuurd' },
    notices: { title: 'Berichten', about: 'meldingen berichten' },
    account: { title: 'Uw account', about: 'account wachtwoord passkey code tweede stap inloggen e-mailadres taal' },
  },
  en: {
    ownHours: {
      title: 'Opening hours of your pharmacy',
      about: 'opening hours open closed holiday duty night evening weekend pause radius',
    },
    hours: {
      title: 'Pharmacies: opening hours and who delivers out of hours',
      about: 'opening hours open closed duty night evening weekend sunday delivers phone call',
    },
    coverage: { title: 'Coverage', about: 'coverage night evening weekend office municipality map distance' },
    uptake: { title: 'Uptake of the kit', about: 'use uptake municipality figures numbers reach' },
    emergency: { title: 'Emergency access', about: 'emergency urgent night evening weekend post' },
    emergencyAtBox: {
      title: 'Emergency access with the code on the box',
      about: 'emergency code box urgent night evening weekend',
    },
    drafts: { title: 'Kept requests', about: 'draft drafts kept request requests continue' },
    pastOffers: { title: 'Requests offered earlier', about: 'offered missed declined lapsed earlier' },
    products: { title: 'Products and prices', about: 'products medicines drugs prices opiates shortage' },
    conformity: { title: 'Kits that are outside', about: 'deviation different conform' },
    variant: { title: 'What we put in the kit', about: 'variant own kit contents' },
    variants: { title: 'What each pharmacy puts in the kit', about: 'variant variants compare uniform' },
    imports: { title: 'Reading in lists', about: 'import list csv excel' },
    letters: { title: 'Letters', about: 'letters mail email messages delivered sent' },
    notices: { title: 'Notices', about: 'notices messages' },
    account: { title: 'Your account', about: 'account password passkey code second step sign email language' },
  },
};
