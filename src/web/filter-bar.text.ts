import { defineTexts } from './texts.js';

export const filterBarTexts = defineTexts({
  nl: {
    filterThese: 'Filteren',
    clearFilters: 'Filters wissen',
    quickDays: 'Snel kiezen',
    thisWeek: 'Deze week',
    thisMonth: 'Deze maand',
    lastMonth: 'Vorige maand',
  },
  en: {
    filterThese: 'Filter',
    clearFilters: 'Clear filters',
    quickDays: 'Choose quickly',
    thisWeek: 'This week',
    thisMonth: 'This month',
    lastMonth: 'Last month',
  },
});
