import type { Language } from '../web/texts.js';
import type { DirectionStanding, ForWhom, Indication, Route } from './direction-kinds.js';

type Words<K extends string> = Record<Language, Record<K, string>>;

export const STANDING: Words<DirectionStanding> = {
  nl: {
    chosen: 'Afspraak van het netwerk',
    source: 'Wat een andere bron zegt, ter vergelijking',
    open: 'Nog vast te stellen door het netwerk',
  },
  en: {
    chosen: 'What the network agreed',
    source: 'What another source says, for comparison',
    open: 'To be settled by the network',
  },
};
/** In a list, in two words, with the colour that helps to find it. */
export const STANDING_TAG = {
  chosen: [{ nl: 'Afgesproken', en: 'Agreed' }, 'green'],
  source: [{ nl: 'Ter vergelijking', en: 'For comparison' }, 'grey'],
  open: [{ nl: 'Nog vast te stellen', en: 'To be settled' }, 'yellow'],
} as const satisfies Record<DirectionStanding, [Record<Language, string>, string]>;
export const INDICATION: Words<Indication> = {
  nl: {
    ...{ pain: 'Pijn', breathlessness: 'Benauwdheid', agitation: 'Onrust', delirium: 'Delier', rattle: 'Reutelen' },
    ...{
      cramps: 'Krampen',
      nausea: 'Misselijkheid',
      'acute-sedation': 'Acute sedatie',
      'palliative-sedation': 'Palliatieve sedatie',
    },
    ...{
      seizure: 'Epileptische aanval',
      catheterisation: 'Voor het inbrengen van een katheter',
      dilution: 'Verdunnen of spoelen',
    },
  },
  en: {
    ...{
      pain: 'Pain',
      breathlessness: 'Breathlessness',
      agitation: 'Agitation',
      delirium: 'Delirium',
      rattle: 'Death rattle',
    },
    ...{
      cramps: 'Cramps',
      nausea: 'Nausea',
      'acute-sedation': 'Acute sedation',
      'palliative-sedation': 'Palliative sedation',
    },
    ...{ seizure: 'Seizure', catheterisation: 'Before catheterisation', dilution: 'Diluting or flushing' },
  },
};
export const FOR_WHOM_WORDS: Words<ForWhom> = {
  nl: {
    any: 'iedereen',
    naive: 'wie nog geen opioïd gebruikt',
    'on-opioids': 'wie al een opioïd gebruikt',
    men: 'mannen',
    women: 'vrouwen',
    'not-stated': 'niet genoemd',
  },
  en: {
    any: 'anybody',
    naive: 'who has no opioid yet',
    'on-opioids': 'who has an opioid already',
    men: 'men',
    women: 'women',
    'not-stated': 'not stated',
  },
};
export const ROUTE: Words<Route> = {
  nl: {
    ...{ subcutaneous: 'onderhuids (s.c.)', intramuscular: 'in de spier (i.m.)', intravenous: 'in de ader (i.v.)' },
    ...{
      nasal: 'in de neus',
      buccal: 'in de wangzak',
      oral: 'via de mond',
      rectal: 'rectaal',
      urethral: 'in de plasbuis',
    },
  },
  en: {
    ...{
      subcutaneous: 'subcutaneous (s.c.)',
      intramuscular: 'intramuscular (i.m.)',
      intravenous: 'intravenous (i.v.)',
    },
    ...{
      nasal: 'in the nose',
      buccal: 'inside the cheek',
      oral: 'by mouth',
      rectal: 'rectal',
      urethral: 'in the urethra',
    },
  },
};
