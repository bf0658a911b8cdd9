import { homeCareCalled } from '../kit-life/home-care.js';
import type { Language } from '../web/texts.js';
import type { Paper } from '../web/paper.js';
import { DUTCH, footerOf, type OnPaper } from './on-paper.js';

interface Words {
  title: string;
  intro: string;
  parts: [title: string, text: string][];
  numbers: string;
  gp: string;
  post: string;
  /** Where no post has a number. */
  askPost: string;
  homeCare: string;
  homeCareAtNight: string;
  pharmacy: string;
}

/** In plain words (B1), for who lives with the box. Facts: `papers-facts`, section on the leaflet; sources there. */
const WORDS: Record<Language, Words> = {
  nl: {
    title: 'Een palliatieve kit in huis',
    intro:
      'Er staat een verzegelde doos bij u. Daarin liggen medicijnen en hulpmiddelen voor de laatste levensfase. Zo is snel hulp mogelijk, ook ’s nachts.',
    parts: [
      [
        'Waarvoor is de kit?',
        'Voor klachten zoals pijn, benauwdheid, onrust, misselijkheid of reutelen. U sterft niet eerder door de kit, en u hoeft er niet door naar een ziekenhuis.',
      ],
      [
        'Wie maakt de kit open?',
        'Alleen de arts of de verpleegkundige. Zij beslissen samen met u of iets uit de kit nodig is. Gebruik zelf niets uit de kit.',
      ],
      [
        'Waar zet u de kit?',
        'Op een droge plek, niet bij de verwarming en niet in de badkamer. Zet de kit buiten het bereik van kinderen. Laat het zegel dicht.',
      ],
      [
        'En als de kit niet meer nodig is?',
        'De apotheek haalt de kit op of spreekt met u af wie hem terugbrengt. De apotheek vernietigt de medicijnen. Gooi niets zelf weg.',
      ],
      ['Kost het iets?', 'U kunt een rekening krijgen, bijvoorbeeld voor uw eigen risico. Vraag uw apotheek ernaar.'],
    ],
    numbers: 'Wie kunt u bellen?',
    gp: 'Uw huisarts, overdag',
    post: 'De huisartsenpost, ’s\u00a0avonds, ’s\u00a0nachts en in het weekend',
    askPost: 'Vraag uw huisarts om het nummer',
    homeCare: 'De thuiszorg',
    homeCareAtNight: 'De thuiszorg, ook ’s nachts',
    pharmacy: 'De apotheek, als die open is',
  },
  en: {
    title: 'A palliative kit in your home',
    intro:
      'A sealed box stands in your home. It holds medicines and aids for the last phase of life. So help can come fast, also at night.',
    parts: [
      [
        'What is the kit for?',
        'For complaints such as pain, breathlessness, restlessness, nausea or a rattling breath. You will not die sooner because of the kit, nor have to go to a hospital.',
      ],
      [
        'Who opens the kit?',
        'Only the doctor or the nurse. They decide with you whether anything from the kit is needed. Do not use anything from the kit yourself.',
      ],
      [
        'Where do you put the kit?',
        'In a dry place, not near heating and not in the bathroom. Keep it out of the reach of children. Leave the seal closed.',
      ],
      [
        'What if the kit is no longer needed?',
        'The pharmacy collects the kit, or agrees with you who brings it back. The pharmacy destroys the medicines. Do not throw anything away yourself.',
      ],
      ['Does it cost anything?', 'You may get a bill, for instance for your own excess. Ask your pharmacy about it.'],
    ],
    numbers: 'Whom can you phone?',
    gp: 'Your GP, in the daytime',
    post: 'The out-of-hours post, evenings, nights and weekends',
    askPost: 'Ask your GP for the number',
    homeCare: 'Home care',
    homeCareAtNight: 'Home care, also at night',
    pharmacy: 'The pharmacy, when it is open',
  },
};

export function leaflet(of: OnPaper, language: Language = DUTCH): Paper {
  const words = WORDS[language];
  const called = (whom: { name: string; phone: string | null } | null) =>
    whom && [whom.name, whom.phone].filter(Boolean).join(', ');
  const homeCareOf = ({ phone }: { phone: string | null }) =>
    phone !== null && of.nightNumbers.includes(phone) ? words.homeCareAtNight : words.homeCare;
  const numbers: (readonly [string, string | null])[] = [
    [words.gp, called(of.practice)],
    [words.post, of.posts.length > 0 ? of.posts.map(called).join('; ') : words.askPost],
    ...of.homeCare.map((one) => [homeCareOf(one), called({ ...one, name: homeCareCalled(one) })] as const),
    [words.pharmacy, called(of.pharmacy)],
  ];
  return {
    language,
    title: words.title,
    intro: [words.intro],
    footer: footerOf(of, language),
    sections: [
      ...words.parts.map(([title, said]) => ({ level: 2 as const, title, said })),
      {
        level: 2,
        title: words.numbers,
        pairs: numbers.flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : [])),
      },
    ],
  };
}
