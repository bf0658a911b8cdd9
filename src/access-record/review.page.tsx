import { addDays, monthOf, dayOf } from '../platform/calendar.js';
import type { Exported } from '../web/export/exported.js';
import { tableOf } from '../web/export/table.js';
import { formatDay, formatMoment, formatMonth, formatNumber, formatTime } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { ListColumn } from '../web/list.js';
import type { PageProps } from '../web/page.js';
import { Body, Part, Unbroken, Whole } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Field } from '../web/parts/field.js';
import { FilterBar, ListBar } from '../web/parts/filter-bar.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { ListTable } from '../web/parts/list-table.js';
import { More } from '../web/parts/more.js';
import { Tabs } from '../web/parts/tabs.js';
import { useView, ViewContext, type View } from '../web/view.js';
import { MOST_FINDINGS } from './review.query.js';
import type { MonthReview } from './review.service.js';
import { FINDING_NAMES, reviewTexts } from './review.text.js';

type Item = MonthReview['items'][number];

export function ReviewPage({ data: { month, items, counts, isCutOff, nextCursor }, view }: PageProps<MonthReview>) {
  const t = reviewTexts(view);
  const named = { month: formatMonth(month, view) };
  const columns = [...columnsOf(view), noteColumn(month, view)];
  return (
    <Layout {...{ view, title: t('title'), back: '/access-record', dense: true }}>
      <ListBar>
        <Tabs
          label={t('title')}
          name="todo"
          tabs={[
            { value: '', text: t('all'), count: counts.all },
            { value: 'true', text: t('todo'), count: counts.todo },
          ]}
        />
        <FilterBar
          filters={[{ kind: 'choice', name: 'month', label: t('month'), choices: months(month, view), chosen: month }]}
          keeps={['todo']}
        />
      </ListBar>
      {isCutOff && <Body>{t('most', { n: String(MOST_FINDINGS) })}</Body>}
      <ListTable
        {...{ caption: t('found', named), columns, rows: items, nextCursor }}
        rowKey={({ finding }) => finding}
        empty={<EmptyState title={t(counts.all > 0 ? 'allSeen' : 'nothing', named)} />}
      />
      <Body kind="s">{t('intro')}</Body>
    </Layout>
  );
}

export const exportedReview: Exported<MonthReview> = {
  title: (view, { month }) => `${reviewTexts(view)('title')} ${month}`,
  table: ({ items }, view) => tableOf(columnsOf(view), items),
};

const YEARS_BACK = 2;

/** Those of two years, and the one that is asked. */
function months(asked: string, view: View) {
  const all = [monthOf(dayOf(view.now))];
  while (all.length <= YEARS_BACK * 12) all.push(monthOf(addDays(`${all.at(-1) ?? ''}-01`, -1)));
  return [...new Set([...all, asked])].map((value) => ({ value, text: formatMonth(value, view) }));
}

function columnsOf(view: View): ListColumn<Item>[] {
  const t = reviewTexts(view);
  const what = ({ kind }: Item) => FINDING_NAMES[view.language][kind];
  const who = ({ kind, person }: Item) => (kind === 'lists-at-night' ? t('everybody') : (person ?? t('unknown')));
  const when = ({ firstAt, lastAt }: Item) => {
    const [first, last] = [formatTime(firstAt, view), formatTime(lastAt, view)];
    return first === last ? first : `${first} – ${last}`;
  };
  const said = ({ seen }: Item) =>
    seen.map(({ by, at, remark }) =>
      [t('seenBy', { by, at: formatMoment(at, view) }), remark].filter(Boolean).join(': '),
    );
  return [
    {
      ...{ key: 'day', title: t('day'), heads: true, value: ({ day }) => day },
      cell: ({ day }) => formatDay(day, view, 'medium'),
    },
    { key: 'what', title: t('what'), value: what, cell: (row) => <Unbroken>{what(row)}</Unbroken> },
    { key: 'who', title: t('who'), value: who, cell: (row) => <Part>{who(row)}</Part> },
    {
      ...{ key: 'organisation', title: t('organisation'), value: ({ organisation }) => organisation },
      cell: ({ organisation }) => <Part>{organisation ?? ''}</Part>,
    },
    { key: 'when', title: t('when'), value: when, cell: (row) => <Whole>{when(row)}</Whole> },
    {
      ...{ key: 'count', title: t('count'), numeric: true, value: ({ count }) => count },
      cell: (row) => (
        <Rows it={row} who={who(row)}>
          {formatNumber(row.count, view)}
        </Rows>
      ),
    },
    {
      ...{ key: 'seen', title: t('seen'), value: (row) => said(row).join(' / ') || null },
      cell: (row) => <Part>{said(row).at(-1) ?? ''}</Part>,
    },
  ];
}

/** The number leads to what was counted. */
function Rows({ it: { kind, personId, day }, who, children }: { it: Item; who: string; children: string }) {
  const t = reviewTexts(useView());
  const isOfAll = kind === 'lists-at-night';
  if (!isOfAll && personId === null) return <>{children}</>;
  const of = isOfAll ? '' : `personId=${personId ?? ''}&`;
  return (
    <Link href={`/access-record?${of}from=${day}&until=${day}`} about={`${t('rows')}, ${who}`}>
      {children}
    </Link>
  );
}

const noteColumn = (month: string, view: View): ListColumn<Item> => ({
  ...{ key: 'note', title: reviewTexts(view)('note'), value: () => null },
  cell: (row) => <Note it={row} month={month} />,
});

/** Each line has a form of its own: what was typed in one, and went wrong, is not shown in another. */
function Note({ it: { finding, seen }, month }: { it: Item; month: string }) {
  const view = useView();
  const t = reviewTexts(view);
  const isThis = view.typed?.get('finding')?.[0] === finding;
  const own = isThis ? view : { ...view, typed: null, errors: [], formPlace: finding.replaceAll(' ', '-') };
  const form = (
    <Form action={`/access-record/review?month=${month}`}>
      <Hidden name="month" value={month} />
      <Hidden name="finding" value={finding} />
      <Field name="remark" label={t('remark')} optional />
      <Button kind="secondary">{t('save')}</Button>
    </Form>
  );
  const said = seen.map(({ by, at, remark }) => (
    <>
      {t('seenBy', { by, at: formatMoment(at, view) })}
      {remark && `: ${remark}`}
    </>
  ));
  return (
    <ViewContext.Provider value={own}>
      <More summary={t(seen.length > 0 ? 'addRemark' : 'markSeen')} items={[...said, form]} open={isThis} />
    </ViewContext.Provider>
  );
}
