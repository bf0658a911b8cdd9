import { CaseBanner } from '../../patients/case-frame.page.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import type { KitEmptyingForm } from './kit-emptying.service.js';
import { kitEmptyingTexts } from './kit-emptying.text.js';
import { Lines, MissingRemark, Presence } from '../steps/settlement.page.js';
import { settlementTexts } from '../steps/settlement.text.js';

const ACCOUNTS = ['destroyed', 'reused', 'missing'] as const;
const KNOWN = ['slot', 'product', 'lot'] as const;

export function KitEmptyingPage({ data, view }: PageProps<KitEmptyingForm>) {
  const t = kitEmptyingTexts(view);
  const s = settlementTexts(view);
  const rows = data.lines.map((line, place) => ({ ...line, place }));
  const needsWitness = rows.some(({ opiumList }) => opiumList !== null);
  return (
    <Layout
      view={view}
      title={t('title', { serial: data.serial })}
      banner={data.ofCase && <CaseBanner of={data.ofCase} />}
      back={`/kits/${data.id}`}
    >
      <Body>{t('lead')}</Body>
      <Body>{s('rule')}</Body>
      <Form>
        <Lines caption={s('kit', { serial: data.serial })} rows={rows} view={view} accounts={ACCOUNTS} known={KNOWN} />
        <MissingRemark view={view} />
        {needsWitness && <Presence confirmed={data.confirmed} view={view} />}
        <Button kind="warning">{t('send')}</Button>
      </Form>
    </Layout>
  );
}
