import { may } from '../../access/may.js';
import { formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { MonitoringPage } from '../monitoring-page.js';
import { reportInWords, type ReportSection } from './report-content.text.js';
import type { ReportView } from './reports.service.js';
import { reportsTexts } from './reports.text.js';

export function ReportPage({ data, view }: PageProps<ReportView>) {
  const t = reportsTexts(view);
  const words = reportInWords(data.content, view.language);
  const path = `/monitoring/reports/${data.month}`;
  return (
    <MonitoringPage view={view} here="reports" title={words.title} dataDate={data.content.madeOn}>
      <Body>{data.madeAt ? t('made', { moment: formatMoment(data.madeAt, view) }) : t('notMade')}</Body>
      <Body>
        <Link href={`${path}.html`}>{t('mail')}</Link>
      </Body>
      {view.signedIn && may(view.signedIn.role, 'sendReport') && <Sending data={data} path={path} view={view} />}
      {words.sections.map((section) => (
        <Told key={section.title} section={section} />
      ))}
      <ExportLinks />
      {words.notes.map((note) => (
        <Body key={note} kind="s">
          <Quiet>{note}</Quiet>
        </Body>
      ))}
      {data.letters.length > 0 && <Letters data={data} view={view} />}
    </MonitoringPage>
  );
}

function Sending({ data, path, view }: { data: ReportView; path: string; view: View }) {
  const t = reportsTexts(view);
  return (
    <ButtonGroup>
      <Form action={`${path}/sending`} inline>
        <Hidden name="to" value="test" />
        <Button kind="secondary">{t('test')}</Button>
      </Form>
      {data.sendable && (
        <Form action={`${path}/sending`} inline>
          <Button>{t('send')}</Button>
        </Form>
      )}
    </ButtonGroup>
  );
}

function Told({ section: { title, findings, table, list = [] } }: { section: ReportSection }) {
  return (
    <Section title={title}>
      {findings.map((finding) => (
        <Body key={finding}>{finding}</Body>
      ))}
      {table && (
        <Table
          caption={title}
          captionSize="hidden"
          columns={table.head.map((head, i) => ({
            title: head,
            heads: i === 0,
            numeric: i > 0,
            cell: (row: string[]) => row[i] ?? '',
          }))}
          rows={table.rows}
          rowKey={([name = '']) => name}
        />
      )}
      {list.length > 0 && <List items={list} />}
    </Section>
  );
}

function Letters({ data: { letters }, view }: { data: ReportView; view: View }) {
  const t = reportsTexts(view);
  const states = { due: t('due'), sent: t('sentState'), dead: t('dead') };
  return (
    <Section title={t('letters')}>
      <Table
        caption={t('letters')}
        captionSize="hidden"
        columns={[
          { title: t('address'), heads: true, cell: ({ address }) => address ?? '' },
          {
            title: t('became'),
            cell: ({ state, sentAt }) => (sentAt ? `${states[state]}, ${formatMoment(sentAt, view)}` : states[state]),
          },
        ]}
        rows={letters}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
