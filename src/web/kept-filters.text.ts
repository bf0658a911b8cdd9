import { defineTexts } from './texts.js';

export const filterTexts = defineTexts({
  nl: {
    keptFilters: 'Bewaarde filters',
    otherKept: 'Meer',
    keepFilter: 'Dit filter bewaren',
    filterName: 'Naam van het filter',
    filterNameHint: 'Zet er geen naam van een patiënt in.',
    keep: 'Bewaren',
    toKeptFilters: 'Uw bewaarde filters',
  },
  en: {
    keptFilters: 'Kept filters',
    otherKept: 'More',
    keepFilter: 'Keep this filter',
    filterName: 'Name of the filter',
    filterNameHint: 'Put no name of a patient in it.',
    keep: 'Keep',
    toKeptFilters: 'Your kept filters',
  },
});
