import { tableOf, type ExportColumn } from '../../web/export/table.js';
import type { Exported } from '../../web/export/exported.js';
import { CONFORMITY } from '../../kit-standards/conformity.text.js';
import { formatDay } from '../../web/format.js';
import type { ListColumn } from '../../web/list.js';
import { Code } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import type { View } from '../../web/view.js';
import { kitColumnTexts } from './kit-columns.text.js';
import type { KitsOnShelf } from './kit-details.service.js';
import { GONE } from './kit-status.js';
import { kitSignalsInWords, KitTags, standingInWords } from './kit-tags.page.js';
import { kitTexts } from './kit.text.js';
import type { ListedKit } from './kit.js';

export const exportedKits: Exported<KitsOnShelf> = {
  title: (view) => kitTexts(view)('kits'),
  table: ({ items }, view) => tableOf(kitColumns(view).flatMap(apart(view)), items),
};

/** What is the matter with a kit has a column of its own in a file. */
const apart =
  (view: View) =>
  (column: ListColumn<ListedKit>): ExportColumn<ListedKit>[] =>
    column.key === 'status'
      ? [
          column,
          {
            title: kitTexts(view)('signals'),
            means: kitColumnTexts(view)('signals'),
            value: (kit) => kitSignalsInWords(kit, view) || null,
          },
        ]
      : [column];

export function kitColumns(view: View): ListColumn<ListedKit>[] {
  const t = kitTexts(view);
  const m = kitColumnTexts(view);
  return [
    {
      ...{ key: 'serial', title: t('serial'), heads: true, sort: true, holds: 'text', value: ({ serial }) => serial },
      cell: ({ id, serial }) => <Link href={`/kits/${id}`}>{serial}</Link>,
    },
    {
      ...{
        key: 'status',
        title: t('status'),
        means: m('status'),
        sort: true,
        value: (kit) => standingInWords(kit, view),
      },
      cell: (kit) => <KitTags kit={kit} view={view} />,
    },
    {
      ...{
        key: 'standard',
        title: t('standard'),
        means: m('standard'),
        sort: true,
        holds: 'text',
        value: (kit) => standardOf(kit, view),
      },
      cell: (kit) => standardOf(kit, view),
    },
    {
      ...{
        key: 'seal',
        title: t('seal'),
        means: m('seal'),
        sort: true,
        holds: 'text',
        value: ({ sealNumber }) => sealNumber,
      },
      cell: ({ sealNumber }) => (sealNumber === null ? '–' : <Code>{sealNumber}</Code>),
    },
    {
      ...{ key: 'expiry', title: t('expiry'), means: m('expiry'), sort: true, value: expiryOf },
      cell: (kit) => {
        const day = expiryOf(kit);
        return day === null ? '–' : formatDay(day, view, 'medium');
      },
    },
  ];
}

/** What is emptied or rejected keeps to no standard and expires no more. */
const isGone = ({ status }: ListedKit) => GONE.includes(status);
const expiryOf = (kit: ListedKit) => (isGone(kit) ? null : kit.earliestExpiry);

const standardOf = (kit: ListedKit, view: View) => {
  const { standard, conformity } = kit;
  return conformity && !isGone(kit)
    ? `${standard.name}: ${CONFORMITY[view.language][conformity.result].toLowerCase()}`
    : standard.name;
};
