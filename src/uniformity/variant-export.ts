import type { Exported } from '../web/export/exported.js';
import { tableOf, type ExportColumn } from '../web/export/table.js';
import type { View } from '../web/view.js';
import type { Sheet } from './variant.page.js';
import type { SheetLine } from './variant-sheet.rules.js';
import { variantTexts } from './variant.text.js';

/** The sheet to fill in elsewhere: it can be read in again as it is. */
export const exportedSheet: Exported<Sheet> = {
  title: (view) => variantTexts(view)('title'),
  table: ({ lines }, view) => tableOf(columns(view), lines),
  notes: (_data, view) => [variantTexts(view)('readFileHint')],
};

function columns(view: View): ExportColumn<SheetLine>[] {
  const t = variantTexts(view);
  const dutch = view.language === 'nl';
  return [
    { title: t('slot'), holds: 'text', value: ({ slot }) => slot },
    { title: t('contents'), value: ({ name, nameEn }) => (dutch ? name : nameEn) },
    { title: t('product'), holds: 'text', value: ({ product }) => product },
    { title: t('quantity'), value: ({ quantity }) => quantity },
    { title: t('unit'), value: ({ unit, unitEn }) => (dutch ? unit : unitEn) },
  ];
}
