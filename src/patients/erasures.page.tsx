import { formatDay, formatMoment, formatNumber } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { ListTable } from '../web/parts/list-table.js';
import { Radios } from '../web/parts/radios.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import { useView } from '../web/view.js';
import type { Erased } from './erasures.query.js';
import { erasureTexts } from './erasures.text.js';
import type { ErasureOverview } from './erasures.service.js';
import { HeldPersons } from './held-persons.page.js';
import { HOLD_REASON, HOLD_REASONS, holdTexts } from './legal-hold.text.js';

export function ErasuresPage({ data, view }: PageProps<ErasureOverview>) {
  const t = erasureTexts(view);
  const { round, waiting } = data;
  return (
    <Layout view={view} title={t('title')} dense>
      <Body>{t('intro', { days: data.retentionDays })}</Body>
      <Section title={t('round')}>
        <Body>{t('roundAt', { at: formatMoment(round.at, view), total: round.total })}</Body>
        {waiting > 0 && <Body>{t('waiting', { total: waiting })}</Body>}
        {round.practices.length > 0 && (
          <Table
            caption={t('round')}
            captionSize="hidden"
            dense
            rows={round.practices}
            rowKey={({ practice }) => practice}
            columns={[
              { title: t('practice'), heads: true, cell: ({ practice }) => practice },
              { title: t('total'), numeric: true, cell: ({ total }) => formatNumber(total, view) },
              { title: t('numbers'), cell: numbersOf },
            ]}
          />
        )}
      </Section>
      <Weeks weeks={data.weeks} />
      <Section title={t('held')}>
        <HeldPersons held={data.held} />
      </Section>
      <HoldForm />
      <Section title={t('erased')}>
        <ErasedPersons erased={data.erased} />
      </Section>
    </Layout>
  );
}

function Weeks({ weeks }: Pick<ErasureOverview, 'weeks'>) {
  const view = useView();
  const t = erasureTexts(view);
  return (
    <Section title={t('weeks')}>
      {weeks.length === 0 && <EmptyState title={t('noWeeks')} />}
      {weeks.length > 0 && (
        <Table
          caption={t('weeks')}
          captionSize="hidden"
          dense
          rows={weeks}
          rowKey={({ from }) => from}
          columns={[
            { title: t('week'), heads: true, cell: ({ from }) => formatDay(from, view) },
            { title: t('total'), numeric: true, cell: ({ total }) => formatNumber(total, view) },
          ]}
        />
      )}
    </Section>
  );
}

function HoldForm() {
  const view = useView();
  const t = erasureTexts(view);
  const choices = HOLD_REASONS.map((value) => ({ value, text: HOLD_REASON[view.language][value] }));
  return (
    <Section title={t('holdTitle')}>
      <Form action="/erasures/holds">
        <Field name="number" label={t('holdNumber')} width={10} inputMode="numeric" />
        <Radios name="reason" label={holdTexts(view)('why')} choices={choices} />
        <Button kind="secondary">{holdTexts(view)('hold')}</Button>
      </Form>
    </Section>
  );
}

function ErasedPersons({ erased }: { erased: Erased[] }) {
  const view = useView();
  const t = erasureTexts(view);
  const total = (row: Erased) => formatNumber(row.total, view);
  return (
    <ListTable
      caption={t('erased')}
      rows={erased}
      rowKey={({ on }) => on}
      nextCursor={null}
      empty={<EmptyState title={t('noErased')} />}
      columns={[
        { key: 'on', title: t('on'), heads: true, value: ({ on }) => on, cell: ({ on }) => formatDay(on, view) },
        { key: 'total', title: t('total'), numeric: true, value: (row) => row.total, cell: total },
        { key: 'numbers', title: t('numbers'), value: numbersOf, cell: numbersOf },
      ]}
    />
  );
}

/** The first hundred are named. */
const numbersOf = ({ numbers, total }: { numbers: number[]; total: number }) =>
  numbers.join(', ') + (total > numbers.length ? ' …' : '');
