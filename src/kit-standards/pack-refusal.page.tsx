import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, Code } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Radios } from '../web/parts/radios.js';
import { SummaryList } from '../web/parts/summary-list.js';
import { WHY_NOT_THIS_PACK } from './pack-refusal.js';
import { packTexts } from './product-pack.text.js';
import { inOne } from './product-packs.page.js';
import type { ShownPack } from './product-packs.service.js';

/** Why a pack is not what it was added for: whoever filled kits with it reads that. */
export function PackRefusalPage({ data: pack, view }: PageProps<ShownPack>) {
  const t = packTexts(view);
  return (
    <Layout view={view} title={t('refuse', { brand: pack.brand })} back="/product-packs">
      <SummaryList
        rows={[
          { key: t('code'), value: <Code>{pack.code}</Code> },
          { key: t('packOf'), value: pack.product.name },
          { key: t('onThePack'), value: inOne(pack) },
          { key: t('ofTheProduct'), value: inOne(pack.product) },
          { key: t('why'), value: pack.reason },
          { key: t('addedBy'), value: pack.organisation },
        ]}
      />
      {pack.standing === 'waits' ? (
        <Form action={`/product-packs/${pack.id}/rejection`}>
          <Body>
            {t('refuseHint')} {t('atHome')} <Link href="/recalls">{t('recall')}</Link>
          </Body>
          <Radios
            name="why"
            label={t('whyNot')}
            choices={WHY_NOT_THIS_PACK.map((value) => ({ value, text: t(value) }))}
          />
          <Field name="note" label={t('note')} hint={t('noteHint')} optional />
          <Button kind="warning">{t('reject')}</Button>
        </Form>
      ) : (
        <Body>{t('not-found')}</Body>
      )}
    </Layout>
  );
}
