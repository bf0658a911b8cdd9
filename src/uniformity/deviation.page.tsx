import { DEVIATION_REASONS } from '../kit-standards/deviation.js';
import { deviationTexts } from '../kit-standards/deviation.text.js';
import { dayOf } from '../platform/calendar.js';
import { formatDay } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Radios } from '../web/parts/radios.js';
import { SummaryList } from '../web/parts/summary-list.js';
import type { ShownKit } from './outside.service.js';
import { outsideTexts } from './outside.text.js';

/** What is otherwise in one kit, and why it stays so. */
export function DeviationPage({ data: kit, view }: PageProps<ShownKit>) {
  const t = outsideTexts(view);
  const why = deviationTexts(view);
  return (
    <Layout view={view} title={t('explainKit', { serial: kit.serial })} back="/conformity">
      <SummaryList
        rows={[
          { key: t('standard'), value: kit.standard },
          { key: t('sealed'), value: formatDay(dayOf(kit.sealedAt), view) },
          { key: t('where'), value: t(kit.inHome ? 'inHome' : 'onShelf') },
          { key: t('what'), value: <List items={kit.said.map((one) => one[view.language])} /> },
        ]}
      />
      <Form action={`/conformity/kits/${kit.id}`}>
        <Body>{t('whatHint')}</Body>
        <Radios
          name="reason"
          label={t('reason')}
          choices={DEVIATION_REASONS.map((value) => ({ value, text: why(value) }))}
          value={kit.reason}
        />
        <Field name="note" label={why('note')} hint={why('noteHint')} value={kit.note} optional />
        <Button>{t('save')}</Button>
      </Form>
    </Layout>
  );
}
