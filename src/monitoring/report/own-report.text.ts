import { defineTexts } from '../../web/texts.js';

export const ownReportTexts = defineTexts({
  nl: {
    title: 'Uw apotheek naast de regio',
    none: 'Er is nog geen rapport gemaakt.',
    noneTodo:
      'Het netwerk maakt er elke maand een, op de derde werkdag. Dan staan hier uw cijfers naast die van de regio.',
  },
  en: {
    title: 'Your pharmacy beside the region',
    none: 'No report was made yet.',
    noneTodo:
      'The network makes one each month, on the third working day. Then your figures stand here beside the region’s.',
  },
});
