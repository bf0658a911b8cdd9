import { tableOf, type ExportColumn } from '../../web/export/table.js';
import type { Exported } from '../../web/export/exported.js';
import { CONFORMITY } from '../../kit-standards/conformity.text.js';
import { formatDay } from '../../web/format.js';
import type { ListColumn } from '../../web/list.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { addressWith } from '../../web/list-address.js';
import { Live } from '../../web/parts/section.js';
import { Nav } from '../../web/parts/nav.js';
import { ListTable } from '../../web/parts/list-table.js';
import type { View } from '../../web/view.js';
import { GONE } from './kit-status.js';
import { KIT_STATUS } from './kit-status.text.js';
import { boxTexts } from '../box/box.text.js';
import type { KitsOnShelf } from './kit-details.service.js';
import { kitSignalsInWords, KitTags, standingInWords } from './kit-tags.page.js';
import { kitColumnTexts } from './kit-columns.text.js';
import { kitTexts } from './kit.text.js';
import type { ListedKit } from './kit.js';
import type { KitsInput } from './kits.input.js';

export function KitsPage({ data: { items, nextCursor, standard, asked, counts }, view }: PageProps<KitsOnShelf>) {
  const t = kitTexts(view);
  const here = queryOf(asked);
  const words = KIT_STATUS[view.language];
  const ways: { query: Record<string, string>; text: string; count: number }[] = [
    { query: {}, text: t('all'), count: counts.all },
    { query: { ready: 'true' }, text: t('readyOnes'), count: counts.ready },
    { query: { status: 'draft' }, text: words.draft, count: counts.draft },
    { query: { status: 'checked' }, text: words.checked, count: counts.checked },
    { query: { attention: 'true' }, text: t('attention'), count: counts.attention },
  ];
  const assembles = view.signedIn?.organisation.kind === 'pharmacy';
  return (
    <Layout
      {...{ view, title: t('kits'), live: true, dense: true }}
      actions={
        assembles &&
        (standard ? (
          <Form action="/kits">
            <Hidden name="standardVersionId" value={standard.id} />
            <Button>{t('assemble')}</Button>
          </Form>
        ) : (
          <Body>{t('noStandard')}</Body>
        ))
      }
    >
      <Live name="kinds">
        <Nav
          label={t('kits')}
          items={ways.map(({ query, text, count }) => ({
            href: addressWith(view.address, { ...ALL, ...query }),
            text: `${text} (${String(count)})`,
            current: new URLSearchParams(query).toString() === here,
          }))}
        />
      </Live>
      <ListTable
        caption={t('kits')}
        columns={kitColumns(view)}
        rows={items}
        rowKey={({ id }) => id}
        sortedBy="expiry"
        nextCursor={nextCursor}
        live="kits"
        several={{
          name: 'kits',
          acts: [{ path: '/kits/labels', text: t('printLabels') }],
          called: ({ serial }) => serial,
          offered: ({ status }) => status === 'sealed',
        }}
        empty={<EmptyState title={t('empty')}>{t(standard ? 'emptyHint' : 'emptyUntil')}</EmptyState>}
      />
      {assembles && (
        <Body>
          <Link href="/box-codes">{boxTexts(view)('rolls')}</Link>
        </Body>
      )}
    </Layout>
  );
}

/** No part of them alone. */
const ALL = { status: null, ready: null, attention: null };

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

const queryOf = ({ status, ready, attention }: KitsInput) =>
  status ? `status=${status}` : ready ? 'ready=true' : attention ? 'attention=true' : '';
