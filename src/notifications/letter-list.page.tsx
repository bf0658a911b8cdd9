import type { ListColumn } from '../web/list.js';
import { tableOf } from '../web/export/table.js';
import type { Exported } from '../web/export/exported.js';
import { formatMomentInList, formatNumber } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Part, Quiet, Whole } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { dayFilters, FilterBar, ListBar } from '../web/parts/filter-bar.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { ListTable } from '../web/parts/list-table.js';
import type { SeveralActs } from '../web/parts/several.js';
import { Tabs } from '../web/parts/tabs.js';
import type { View } from '../web/view.js';
import { COUNTED, lettersSortedBy, type LetterState, type ListedLetter } from './letter-list.query.js';
import type { LetterList } from './letter-list.service.js';
import { letterListTexts } from './letter-list.text.js';
import { isOurs } from './letters/all.js';
import { writeLetter } from './write-letter.js';

/** What waits for somebody comes first. */
const SHOWN_STATES: readonly LetterState[] = ['dead', 'sent', 'due'];

export function LetterListPage({ data: { items, state, counts, nextCursor }, view }: PageProps<LetterList>) {
  const t = letterListTexts(view);
  const again: ListColumn<ListedLetter> = {
    ...{ key: 'again', title: t('trying'), value: () => null },
    cell: (letter) => <Again letter={letter} view={view} />,
  };
  return (
    <Layout view={view} title={t('title')} dense>
      <ListBar>
        <Tabs
          label={t('states')}
          name="state"
          usual="dead"
          tabs={SHOWN_STATES.map((value) => ({ value, text: t(value), count: counts[value], most: COUNTED }))}
        />
        <FilterBar
          filters={[{ kind: 'search', name: 'q', label: t('to') }, ...dayFilters(t('from'), t('until'))]}
          keeps={['state']}
        />
      </ListBar>
      <ListTable
        caption={t(state)}
        columns={[...columnsFor(view, state), ...(state === 'dead' ? [again] : [])]}
        rows={items}
        rowKey={({ id }) => id}
        sortedBy="-when"
        nextCursor={nextCursor}
        several={state === 'dead' ? severalLetters(view) : undefined}
        empty={<EmptyState title={t('noneHere')}>{state === 'dead' ? t('noneDead') : null}</EmptyState>}
      />
    </Layout>
  );
}

export const exportedLetters: Exported<LetterList> = {
  title: (view) => letterListTexts(view)('title'),
  table: ({ items, state }, view) => tableOf(columnsFor(view, state), items),
};

/** One thing per cell: on a phone each stands beside its title. */
function columnsFor(view: View, state: LetterState): ListColumn<ListedLetter>[] {
  const t = letterListTexts(view);
  const sorted: readonly string[] = lettersSortedBy(state);
  const columns: ListColumn<ListedLetter>[] = [
    { key: 'to', title: t('to'), heads: true, value: ({ to }) => to.name, cell: ({ to }) => to.name },
    {
      ...{ key: 'address', title: t('address'), value: ({ to }) => to.address ?? t('noAddress') },
      cell: (letter) => <Address letter={letter} view={view} />,
    },
    {
      ...{ key: 'about', title: t('about'), value: (letter) => titleOf(letter, view) },
      cell: (letter) => titleOf(letter, view),
    },
    {
      ...{ key: 'when', title: t('when'), value: ({ madeAt, sentAt }) => new Date(sentAt ?? madeAt) },
      cell: ({ madeAt, sentAt }) => <Whole>{formatMomentInList(sentAt ?? madeAt, view, view.now)}</Whole>,
    },
  ];
  const ofDead: ListColumn<ListedLetter>[] = [
    {
      ...{ key: 'why', title: t('why'), value: ({ error }) => whyOf(error, view) },
      cell: ({ error }) => <Part>{whyOf(error, view)}</Part>,
    },
    {
      ...{ key: 'attempts', title: t('attempts'), numeric: true, value: ({ attempts }) => attempts },
      cell: ({ attempts }) => formatNumber(attempts, view),
    },
  ];
  const shown = state === 'dead' ? [...columns, ...ofDead] : columns;
  return shown.map((column) => ({ ...column, sort: sorted.includes(column.key) }));
}

const severalLetters = (view: View): SeveralActs<ListedLetter> => ({
  name: 'letters',
  acts: [{ path: '/letters/again', text: letterListTexts(view)('again') }],
  called: (letter) => `${letter.to.name}, ${titleOf(letter, view)}`,
});

function Again({ letter, view }: { letter: ListedLetter; view: View }) {
  return (
    <Form action={`/letters/${letter.id}/again`}>
      <Button kind="secondary" about={`${letter.to.name}, ${titleOf(letter, view)}`}>
        {letterListTexts(view)('again')}
      </Button>
    </Form>
  );
}

/** Of a letter that did not arrive it leads to where it is put right. */
function Address({ letter: { to, state }, view }: { letter: ListedLetter; view: View }) {
  const t = letterListTexts(view);
  const words = to.address ?? <Quiet>{t('noAddress')}</Quiet>;
  if (state !== 'dead') return <>{words}</>;
  return (
    <Link href={to.isOrganisation ? `/organisations/${to.id}/form` : `/people/${to.id}`} about={t('toAddress')}>
      {words}
    </Link>
  );
}

/** A letter of another module is known here by its name only. */
export const titleOf = ({ kind, facts }: ListedLetter, view: View) =>
  isOurs(kind) ? writeLetter(kind, facts, view.language).title : letterListTexts(view)('report');

export function whyOf(error: string | null, view: View): string {
  const t = letterListTexts(view);
  if (error === 'no-address') return t('whyNoAddress');
  if (error === 'restored') return t('whyRestored');
  if (error === 'bad-address') return t('whyBadAddress');
  if (error === 'address-refused' || /^55[013] \S+ RCPT TO/.test(error ?? '')) return t('whyAddressRefused');
  return t('whyOther', { code: error ?? '?' });
}
