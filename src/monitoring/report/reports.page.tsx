import { may } from '../../access/may.js';
import { dayOf, timeOf } from '../../platform/calendar.js';
import { formatDay, formatMoment, formatMonth } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body, List } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
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
import type { ReportList } from './recipients.service.js';
import { reportsTexts } from './reports.text.js';

export function ReportsPage({ data, view }: PageProps<ReportList>) {
  const t = reportsTexts(view);
  const { month, dueAt } = data.next;
  const when = { day: formatDay(dayOf(new Date(dueAt)), view), time: timeOf(new Date(dueAt)) };
  return (
    <MonitoringPage view={view} here="reports" title={t('title')}>
      <Body>{t('next', { month: formatMonth(month, view), ...when })}</Body>
      <Section title={t('previews')}>
        <List
          items={data.previews.map((preview) => (
            <Link href={`/monitoring/reports/${preview}`}>{t('preview', { month: formatMonth(preview, view) })}</Link>
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
            columns={[
              {
                title: t('month'),
                heads: true,
                cell: (row) => <Link href={`/monitoring/reports/${row.month}`}>{formatMonth(row.month, view)}</Link>,
              },
              { title: t('madeAt'), cell: ({ madeAt }) => formatMoment(madeAt, view) },
            ]}
            rows={data.items}
            rowKey={({ id }) => id}
          />
        )}
      </Section>
      {view.signedIn && may(view.signedIn.role, 'sendReport') && <Recipients data={data} view={view} />}
    </MonitoringPage>
  );
}

function Recipients({ data: { recipients }, view }: { data: ReportList; view: View }) {
  const t = reportsTexts(view);
  const languages = LANGUAGES.map((value) => ({ value, text: t(value) }));
  return (
    <Section title={t('recipients')}>
      {recipients.length === 0 ? (
        <EmptyState title={t('noRecipients')}>{t('noRecipientsTodo')}</EmptyState>
      ) : (
        <Table
          caption={t('recipients')}
          captionSize="hidden"
          columns={[
            { title: t('name'), heads: true, cell: ({ name }) => name },
            { title: t('address'), cell: ({ address }) => address },
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
      <Form action="/monitoring/report-recipients">
        <Field name="name" label={t('name')} width={20} />
        <Field name="address" label={t('address')} type="email" width={30} />
        <Select name="language" chosen label={t('language')} value="nl" choices={languages} />
        <Button>{t('add')}</Button>
      </Form>
    </Section>
  );
}
