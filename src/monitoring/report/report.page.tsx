import { may } from '../../access/may.js';
import { formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { MonitoringPage } from '../monitoring-page.js';
import { wordsOf } from './report-export.js';
import { readerChoices, readerName } from './reader.text.js';
import { ReportSections } from './report-sections.page.js';
import type { ReportView } from './reports.service.js';
import { reportsTexts } from './reports.text.js';

export function ReportPage({ data, view }: PageProps<ReportView>) {
  const t = reportsTexts(view);
  const words = wordsOf(data, view);
  const path = `/monitoring/reports/${data.period}`;
  const asked = `?reader=${readerName(data.reader)}`;
  const readers = readerChoices(data.pharmacies, view);
  return (
    <MonitoringPage
      {...{ view, here: 'reports', title: words.title, dataDate: data.content.madeOn }}
      live={data.letters.some(({ state }) => state === 'due')}
    >
      <Body>{data.madeAt ? t('made', { moment: formatMoment(data.madeAt, view) }) : t('notMade')}</Body>
      <FilterBar
        filters={[
          { kind: 'choice', name: 'reader', label: t('as'), choices: readers, chosen: readerName(data.reader) },
        ]}
      />
      <Body>
        <Link href={`${path}.html${asked}`}>{t('mail')}</Link> <Link href={`${path}.pdf${asked}`}>{t('pdf')}</Link>
      </Body>
      <ExportLinks />
      {view.signedIn && may(view.signedIn.role, 'sendReport') && <Sending data={data} path={path} view={view} />}
      {data.letters.length > 0 && <Letters data={data} view={view} />}
      <ReportSections words={words} />
    </MonitoringPage>
  );
}

function Sending({ data, path, view }: { data: ReportView; path: string; view: View }) {
  const t = reportsTexts(view);
  return (
    <ButtonGroup>
      <Form action={`${path}/sending`} inline>
        <Hidden name="to" value="test" />
        <Hidden name="reader" value={readerName(data.reader)} />
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

/** How far the sending is, and whom it did not reach; it changes by itself while letters are on their way. */
function Letters({ data: { letters }, view }: { data: ReportView; view: View }) {
  const t = reportsTexts(view);
  const states = { due: t('due'), sent: t('sentState'), dead: t('dead') };
  const count = (state: keyof typeof states) => letters.filter((letter) => letter.state === state).length;
  return (
    <Section title={t('letters')} live="letters">
      <Body>{t('progress', { all: letters.length, sent: count('sent'), due: count('due'), dead: count('dead') })}</Body>
      <Table
        caption={t('letters')}
        captionSize="hidden"
        dense
        columns={[
          { title: t('address'), heads: true, cell: ({ address }) => address ?? '' },
          {
            title: t('became'),
            cell: ({ state, sentAt }) => (sentAt ? `${states[state]}, ${formatMoment(sentAt, view)}` : states[state]),
          },
          {
            title: t('why'),
            cell: ({ state, error }) => (state === 'sent' || error === null ? '' : t('refused', { error })),
          },
        ]}
        rows={letters}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
