import { defineTexts } from '../../web/texts.js';

export const keptFilterTexts = defineTexts({
  nl: {
    title: 'Bewaarde filters',
    lead: 'Filters die u voor uzelf hebt bewaard. Niemand anders ziet ze.',
    empty: 'U hebt nog geen filters bewaard.',
    emptyHint: 'Kies filters boven een lijst, of zet hem op volgorde. Onder de lijst kunt u dat bewaren.',
    name: 'Naam',
    list: 'Lijst',
    remove: 'Verwijderen',
    what: 'Wat u kunt doen',
    nameMissing: 'Geef het filter een naam van hoogstens 60 tekens.',
    notKept: 'Alleen keuzes, dagen en de volgorde worden bewaard. Wat u zelf typt niet: dat kan een naam zijn.',
    kept: 'Het filter is bewaard.',
    gone: 'Het filter is verwijderd.',
    'too-many': 'U hebt voor deze lijst al 20 filters. Verwijder er eerst een.',
  },
  en: {
    title: 'Kept filters',
    lead: 'Filters that you kept for yourself. Nobody else sees them.',
    empty: 'You have not kept any filters yet.',
    emptyHint: 'Choose filters above a list, or put it in order. Below the list you can keep that.',
    name: 'Name',
    list: 'List',
    remove: 'Remove',
    what: 'What you can do',
    nameMissing: 'Give the filter a name of at most 60 characters.',
    notKept: 'Only choices, days and the order are kept. What you type yourself is not: it may be a name.',
    kept: 'The filter is kept.',
    gone: 'The filter is removed.',
    'too-many': 'You already have 20 filters for this list. Remove one first.',
  },
});
