import { ExportLinks } from '../web/parts/export-links.js';
import type { ListColumn } from '../web/list.js';
import { tableOf } from '../web/export/table.js';
import type { Exported } from '../web/export/exported.js';
import { formatMoment, formatNumber } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Quiet } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Form } from '../web/parts/form.js';
import { Nav } from '../web/parts/nav.js';
import { Pagination } from '../web/parts/pagination.js';
import { Table, type Column } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { LETTER_STATES, type ListedLetter } from './letter-list.query.js';
import type { LetterList } from './letter-list.service.js';
import { letterListTexts } from './letter-list.text.js';
import { isOurs } from './letters/all.js';
import { writeLetter } from './write-letter.js';

export function LetterListPage({ data: { items, state, nextCursor }, view }: PageProps<LetterList>) {
  const t = letterListTexts(view);
  const states = LETTER_STATES.map((one) => ({ href: `/letters?state=${one}`, text: t(one), current: one === state }));
  const again: Column<ListedLetter> = {
    title: t('trying'),
    cell: (letter) => <Again letter={letter} view={view} />,
  };
  return (
    <Layout view={view} title={t('title')} dense>
      <Nav label={t('states')} items={states.reverse()} />
      {items.length === 0 ? (
        <EmptyState title={t('noneHere')}>{state === 'dead' ? t('noneDead') : null}</EmptyState>
      ) : (
        <Table
          dense
          caption={t(state)}
          rows={items}
          rowKey={({ id }) => id}
          columns={[...columnsFor(view, state === 'dead'), ...(state === 'dead' ? [again] : [])]}
        />
      )}
      <ExportLinks rows={items.length} more={nextCursor !== null} />
      <Pagination next={nextCursor && `/letters?state=${state}&cursor=${nextCursor}`} />
    </Layout>
  );
}

export const exportedLetters: Exported<LetterList> = {
  title: (view) => letterListTexts(view)('title'),
  table: ({ items, state }, view) => tableOf(columnsFor(view, state === 'dead'), items),
};

/** One thing per cell: on a phone each stands beside its title. */
function columnsFor(view: View, dead: boolean): ListColumn<ListedLetter>[] {
  const t = letterListTexts(view);
  const columns: ListColumn<ListedLetter>[] = [
    { key: 'to', title: t('to'), heads: true, value: ({ to }) => to.name, cell: ({ to }) => to.name },
    {
      ...{ key: 'address', title: t('address'), value: ({ to }) => to.address ?? t('noAddress') },
      cell: ({ to }) => to.address ?? <Quiet>{t('noAddress')}</Quiet>,
    },
    {
      ...{ key: 'about', title: t('about'), value: (letter) => titleOf(letter, view) },
      cell: (letter) => titleOf(letter, view),
    },
    {
      ...{ key: 'when', title: t('when'), value: ({ madeAt, sentAt }) => new Date(sentAt ?? madeAt) },
      cell: ({ madeAt, sentAt }) => formatMoment(sentAt ?? madeAt, view),
    },
  ];
  if (!dead) return columns;
  return [
    ...columns,
    {
      ...{ key: 'why', title: t('why'), value: ({ error }) => whyOf(error, view) },
      cell: ({ error }) => whyOf(error, view),
    },
    {
      ...{ key: 'attempts', title: t('attempts'), numeric: true, value: ({ attempts }) => attempts },
      cell: ({ attempts }) => formatNumber(attempts, view),
    },
  ];
}

function Again({ letter, view }: { letter: ListedLetter; view: View }) {
  return (
    <Form action={`/letters/${letter.id}/again`}>
      <Button kind="secondary" about={`${letter.to.name}, ${titleOf(letter, view)}`}>
        {letterListTexts(view)('again')}
      </Button>
    </Form>
  );
}

/** A letter of another module is known here by its name only. */
const titleOf = ({ kind, facts }: ListedLetter, view: View) =>
  isOurs(kind) ? writeLetter(kind, facts, view.language).title : letterListTexts(view)('report');

export function whyOf(error: string | null, view: View): string {
  const t = letterListTexts(view);
  if (error === 'no-address') return t('whyNoAddress');
  if (error === 'restored') return t('whyRestored');
  if (error === 'bad-address') return t('whyBadAddress');
  if (error === 'address-refused' || /^55[013] \S+ RCPT TO/.test(error ?? '')) return t('whyAddressRefused');
  return t('whyOther', { code: error ?? '?' });
}
