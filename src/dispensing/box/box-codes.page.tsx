import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import type { Roll } from './box-codes.service.js';
import { boxTexts } from './box.text.js';

const ON_A_SHEET = 24;

export function BoxCodesPage({ data: { items }, view }: PageProps<{ items: Roll[] }>) {
  const t = boxTexts(view);
  return (
    <Layout view={view} title={t('rolls')} back="/kits">
      <Body>{t('rollsLead')}</Body>
      <Form>
        <Field name="count" label={t('count')} hint={t('countHint')} width={3} inputMode="numeric" value={ON_A_SHEET} />
        <Button>{t('print')}</Button>
      </Form>
      <Section title={t('printedBefore')}>
        {items.length === 0 ? (
          <EmptyState title={t('noRolls')}>{t('noRollsHint')}</EmptyState>
        ) : (
          <Table
            caption={t('printedBefore')}
            columns={[
              { title: t('made'), cell: ({ madeAt }) => formatMoment(madeAt, view), heads: true },
              { title: t('left'), cell: ({ left, count }) => t('leftOf', { left, count }) },
              {
                title: t('stickers'),
                cell: ({ id, left }) => left > 0 && <Link href={`/box-codes/${id}/roll.pdf`}>{t('openPdf')}</Link>,
              },
            ]}
            rows={items}
            rowKey={({ id }) => id}
          />
        )}
      </Section>
    </Layout>
  );
}
