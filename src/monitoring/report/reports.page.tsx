import { may } from '../../access/may.js';
import { dayOf, timeOf } from '../../platform/calendar.js';
import { formatDay, formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { List } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { LANGUAGES } from '../../web/texts.js';
import { MonitoringPage } from '../monitoring-page.js';
import { readerChoices, readerName } from './reader.text.js';
import type { NextReport, ReportList } from './recipients.service.js';
import { titleInSentence, titleOf } from './report-content.text.js';
import { nextReportTexts } from './next-report.text.js';
import { reportsTexts } from './reports.text.js';

export function ReportsPage({ data, view }: PageProps<ReportList>) {
  const t = reportsTexts(view);
  const title = (period: string) => titleOf(period, view.language);
  return (
    <MonitoringPage
      {...{ view, here: 'reports', title: t('title') }}
      actions={<Link href="/monitoring/next-report">{nextReportTexts(view)('title')}</Link>}
    >
      <List items={data.next.map((one) => t('next', goesOut(one, view)))} />
      <Section title={t('previews')}>
        <List
          items={data.previews.map((preview) => (
            <Link href={`/monitoring/reports/${preview}`}>{t('preview', { title: title(preview) })}</Link>
          ))}
        />
      </Section>
      <Section title={t('sent')}>
        {data.items.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
        ) : (
          <Table
            caption={t('sent')}
            captionSize="hidden"
            dense
            columns={[
              {
                title: t('period'),
                heads: true,
                cell: ({ period }) => <Link href={`/monitoring/reports/${period}`}>{title(period)}</Link>,
              },
              { title: t('madeAt'), cell: ({ madeAt }) => formatMoment(madeAt, view) },
              {
                title: t('became'),
                cell: ({ letters: all, waiting: due, failed: dead }) =>
                  t('progress', { all, due, dead, sent: all - due - dead }),
              },
            ]}
            rows={data.items}
            rowKey={({ id }) => id}
          />
        )}
        <ExportLinks rows={data.items.length} />
      </Section>
      {view.signedIn && may(view.signedIn.role, 'sendReport') && <Recipients data={data} view={view} />}
    </MonitoringPage>
  );
}

export function goesOut({ period, dueAt }: NextReport, view: View) {
  const due = new Date(dueAt);
  return { title: titleInSentence(period, view.language), day: formatDay(dayOf(due), view), time: timeOf(due) };
}

function Recipients({ data: { recipients, left, pharmacies }, view }: { data: ReportList; view: View }) {
  const t = reportsTexts(view);
  const languages = LANGUAGES.map((value) => ({ value, text: t(value) }));
  const readers = readerChoices(pharmacies, view);
  const called = (value: string) => readers.find((one) => one.value === value)?.text ?? '';
  return (
    <Section title={t('recipients')}>
      {recipients.length === 0 ? (
        <EmptyState title={t('noRecipients')}>{t('noRecipientsTodo')}</EmptyState>
      ) : (
        <Table
          caption={t('recipients')}
          captionSize="hidden"
          dense
          columns={[
            { title: t('name'), heads: true, cell: ({ name }) => name },
            {
              title: t('address'),
              cell: ({ address, refused }) => (refused === null ? address : `${address}: ${t('refusedAddress')}`),
            },
            {
              title: t('for'),
              cell: ({ reader: kind, organisationId, pharmacy }) =>
                called(readerName({ kind, organisationId })) || (pharmacy ?? ''),
            },
            { title: t('language'), cell: ({ language }) => t(language) },
            {
              title: t('end'),
              cell: ({ id, name }) => (
                <Form action={`/monitoring/report-recipients/${id}`} method="delete" inline>
                  <Button kind="secondary" about={name}>
                    {t('end')}
                  </Button>
                </Form>
              ),
            },
          ]}
          rows={recipients}
          rowKey={({ id }) => id}
        />
      )}
      {left.length > 0 && (
        <List
          items={left.map(({ id, name, address, until, byReader }) => (
            <>
              {t(byReader ? 'leftOn' : 'endedOn', { name, address, day: formatDay(dayOf(new Date(until)), view) })}{' '}
              <Form action={`/monitoring/report-recipients/${id}/return`} inline>
                <Button kind="secondary" about={name}>
                  {t('putBack')}
                </Button>
              </Form>
            </>
          ))}
        />
      )}
      <Form action="/monitoring/report-recipients">
        <Field name="name" label={t('name')} width={20} />
        <Field name="address" label={t('address')} type="email" width={30} />
        <Select name="reader" chosen label={t('for')} value="board" choices={readers} />
        <Select name="language" chosen label={t('language')} value="nl" choices={languages} />
        <Button>{t('add')}</Button>
      </Form>
    </Section>
  );
}
