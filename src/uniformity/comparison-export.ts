import { countOf } from '../kit-standards/unit.js';
import { formatList } from '../web/format.js';
import type { Exported } from '../web/export/exported.js';
import { tableOf, type ExportColumn } from '../web/export/table.js';
import type { View } from '../web/view.js';
import { shownOf, type Compared } from './compared.js';
import { comparisonTexts } from './comparison.text.js';
import { differenceInWords } from './slot-difference.text.js';
import type { ShownSlot } from './shown-slot.rules.js';

/** The comparison as a sheet: a row for each slot that the page shows, a column for each variant. */
export const exportedComparison: Exported<Compared> = {
  title: (view) => comparisonTexts(view)('title'),
  table: (data, view) => tableOf([...facts(data, view), ...variants(data, view)], data.slots.filter(shownOf(data))),
  notes: ({ sort }, view) => [
    comparisonTexts(view)('lead'),
    comparisonTexts(view)('sameWhen'),
    comparisonTexts(view)('weighedWhen'),
    ...(sort === null ? [] : [comparisonTexts(view)('sorted')]),
  ],
};

function facts({ columns }: Compared, view: View): ExportColumn<ShownSlot>[] {
  const t = comparisonTexts(view);
  return [
    { title: t('slot'), holds: 'text', value: ({ slot }) => slot },
    { title: t('what'), value: ({ name, nameEn }) => (view.language === 'nl' ? name : nameEn) },
    { title: t('verdict'), value: ({ alike }) => t(alike ? 'alike' : 'differs') },
    {
      title: t('whatDiffers'),
      value: (slot) => differenceInWords(slot, columns, view.language).join('; '),
    },
    { title: t('weighedWays'), value: ({ weighedWays }) => weighedWays },
    { title: t('usedShare'), holds: 'share', value: ({ usedShare }) => usedShare },
    { title: t('opened'), value: ({ opened }) => opened },
    { title: t('shortestDays'), value: ({ shortestDays }) => shortestDays },
    { title: t('opiumList'), value: ({ opiumList }) => opiumList },
    { title: t('euros'), value: ({ ways: [first] }) => (first?.cents == null ? null : first.cents / 100) },
  ];
}

function variants({ columns }: Compared, view: View): ExportColumn<ShownSlot>[] {
  const t = comparisonTexts(view);
  return columns.map(({ pharmacies }, n) => ({
    title: formatList(
      pharmacies.map(({ name }) => name),
      view,
    ),
    value: ({ cells, ways }) => {
      const way = ways[cells[n] ?? -1];
      return way ? `${countOf(way.quantity, way.unit, view.language)} ${way.name}` : t('notFilled');
    },
  }));
}
