import { defineTexts } from './texts.js';

export const filterBarTexts = defineTexts({
  nl: {
    filterThese: 'Filteren',
    clearFilters: 'Filters wissen',
    quickDays: 'Snel kiezen',
    daysReversed: 'De eerste dag ligt na de laatste: zo is er niets te vinden. Wissel de dagen om.',
    rowsWith: 'In deze lijst',
    rowsShown: '{n} regels met deze woorden',
    takenAll: '{n} regels met deze woorden; een bestand bevat alle regels',
    thisWeek: 'Deze week',
    thisMonth: 'Deze maand',
    lastMonth: 'Vorige maand',
  },
  en: {
    filterThese: 'Filter',
    clearFilters: 'Clear filters',
    quickDays: 'Choose quickly',
    daysReversed: 'The first day lies after the last: nothing can be found so. Swap the days.',
    rowsWith: 'In this list',
    rowsShown: '{n} rows with these words',
    takenAll: '{n} rows with these words; a file holds all rows',
    thisWeek: 'This week',
    thisMonth: 'This month',
    lastMonth: 'Last month',
  },
});
