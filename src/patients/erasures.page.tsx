import { formatDay, formatMoment, formatNumber } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
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
    <Layout view={view} title={t('title')}>
      <Body>{t('intro', { days: data.retentionDays })}</Body>
      <Section title={t('round')}>
        <Body>{t('roundAt', { at: formatMoment(round.at, view), total: round.total })}</Body>
        {waiting > 0 && <Body>{t('waiting', { total: waiting })}</Body>}
        {round.practices.length > 0 && (
          <Table
            caption={t('round')}
            captionSize="hidden"
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
      {weeks.length === 0 && <Body>{t('noWeeks')}</Body>}
      {weeks.length > 0 && (
        <Table
          caption={t('weeks')}
          captionSize="hidden"
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
  if (erased.length === 0) return <Body>{t('noErased')}</Body>;
  return (
    <Table
      caption={t('erased')}
      captionSize="hidden"
      rows={erased}
      rowKey={({ on }) => on}
      columns={[
        { title: t('on'), heads: true, cell: ({ on }) => formatDay(on, view) },
        { title: t('total'), numeric: true, cell: ({ total }) => formatNumber(total, view) },
        { title: t('numbers'), cell: numbersOf },
      ]}
    />
  );
}

/** The first hundred are named. */
const numbersOf = ({ numbers, total }: { numbers: number[]; total: number }) =>
  numbers.join(', ') + (total > numbers.length ? ' …' : '');
