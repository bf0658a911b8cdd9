import { formatDay, formatMoment, formatMonth, formatNumber, formatTime } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { Table } from '../web/parts/table.js';
import { useView, ViewContext } from '../web/view.js';
import { MOST_FINDINGS } from './review.query.js';
import type { MonthReview } from './review.service.js';
import { FINDING_NAMES, reviewTexts } from './review.text.js';

export function ReviewPage({ data: { month, items, isCutOff }, view }: PageProps<MonthReview>) {
  const t = reviewTexts(view);
  const named = { month: formatMonth(month, view) };
  return (
    <Layout view={view} title={t('title')} back="/access-record">
      <Body>{t('intro')}</Body>
      <Form method="get">
        <Field name="month" type="month" label={t('month')} value={month} width={10} />
        <Button kind="secondary">{t('show')}</Button>
      </Form>
      {items.length === 0 && <Body>{t('nothing', named)}</Body>}
      {isCutOff && <Body>{t('most', { n: String(MOST_FINDINGS) })}</Body>}
      {items.length > 0 && (
        <Table
          caption={t('found', named)}
          rows={items}
          rowKey={({ finding }) => finding}
          columns={[
            { title: t('day'), heads: true, cell: ({ day }) => formatDay(day, view, 'medium') },
            { title: t('what'), cell: ({ kind }) => FINDING_NAMES[view.language][kind] },
            { title: t('who'), cell: (item) => <Who it={item} /> },
            {
              title: t('when'),
              cell: ({ firstAt, lastAt }) => {
                const [first, last] = [formatTime(firstAt, view), formatTime(lastAt, view)];
                return first === last ? first : `${first} – ${last}`;
              },
            },
            { title: t('count'), numeric: true, cell: ({ count }) => formatNumber(count, view) },
            { title: t('seen'), cell: (item) => <Seen it={item} month={month} /> },
          ]}
        />
      )}
    </Layout>
  );
}

type Item = MonthReview['items'][number];

function Who({ it: { kind, person, personId, organisation, day } }: { it: Item }) {
  const t = reviewTexts(useView());
  const who = [person ?? t('unknown'), organisation].filter(Boolean).join(', ');
  if (kind === 'lists-at-night')
    return (
      <>
        {t('everybody')}{' '}
        <Link href={`/access-record?from=${day}&until=${day}`} about={t('everybody')}>
          {t('rows')}
        </Link>
      </>
    );
  if (personId === null) return <>{who}</>;
  return (
    <>
      {who}{' '}
      <Link href={`/access-record?personId=${personId}&from=${day}&until=${day}`} about={who}>
        {t('rows')}
      </Link>
    </>
  );
}

function Seen({ it: { seen, finding }, month }: { it: Item; month: string }) {
  const view = useView();
  const t = reviewTexts(view);
  return (
    <>
      {seen.map(({ by, at, remark }) => (
        <Body key={at.toISOString()}>
          {t('seenBy', { by, at: formatMoment(at, view) })}
          {remark && `: ${remark}`}
        </Body>
      ))}
      <Note month={month} finding={finding} />
    </>
  );
}

/** Each line has a form of its own: what was typed in one, and went wrong, is not shown in another. */
function Note({ month, finding }: { month: string; finding: string }) {
  const view = useView();
  const t = reviewTexts(view);
  const isThis = view.typed?.get('finding')?.[0] === finding;
  const own = isThis ? view : { ...view, typed: null, errors: [], formPlace: finding.replaceAll(' ', '-') };
  return (
    <ViewContext.Provider value={own}>
      <Details summary={t('markSeen')} open={isThis}>
        <Form action={`/access-record/review?month=${month}`}>
          <Hidden name="month" value={month} />
          <Hidden name="finding" value={finding} />
          <Field name="remark" label={t('remark')} optional />
          <Button kind="secondary">{t('save')}</Button>
        </Form>
      </Details>
    </ViewContext.Provider>
  );
}
