import { may } from '../access/may.js';
import { formatDay } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, Quiet } from '../web/parts/body.js';
import { Button, ButtonGroup } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Select } from '../web/parts/select.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Textarea } from '../web/parts/textarea.js';
import type { View } from '../web/view.js';
import { dayOf } from '../platform/calendar.js';
import { packTexts } from './product-pack.text.js';
import type { ShownPack } from './product-packs.service.js';

interface Packs {
  items: ShownPack[];
  products: { code: string; name: string; form: string | null }[];
}
const COLOUR = { waits: 'yellow', counts: 'green', refused: 'grey' } as const;

/** Other brands and packs; a pharmacist adds one, the lead pharmacist looks at it. */
export function ProductPacksPage({ data, view }: PageProps<Packs>) {
  const t = packTexts(view);
  const role = view.signedIn?.role;
  return (
    <Layout view={view} title={t('see')} back="/products">
      {data.items.length === 0 && <EmptyState title={t('none')} />}
      {data.items.map((it) => (
        <OnePack key={it.id} it={it} view={view} decides={role !== undefined && may(role, 'decidePacks')} />
      ))}
      {role !== undefined && may(role, 'addPack') && (
        <Section title={t('add')}>
          <Body>{t('addHint')}</Body>
          <Form action="/product-packs">
            <Select
              name="product"
              label={t('product')}
              choices={data.products.map(({ code, name, form }) => ({
                value: code,
                text: `${[name, form].filter(Boolean).join(', ')} (${code})`,
              }))}
            />
            <Field name="code" label={t('code')} hint={t('codeHint')} width={20} code autoComplete="off" />
            <Field name="brand" label={t('brand')} autoComplete="off" />
            <Textarea name="reason" label={t('reason')} rows={2} />
            <Button>{t('save')}</Button>
          </Form>
        </Section>
      )}
    </Layout>
  );
}

function OnePack({ it, view, decides }: { it: ShownPack; view: View; decides: boolean }) {
  const t = packTexts(view);
  const { id, brand, code, product, organisation, reason, addedAt, standing } = it;
  return (
    <Section title={t('isPackOf', { brand, code, product: product.name })}>
      <Body>
        <StatusTag colour={COLOUR[standing]}>{t(standing)}</StatusTag>{' '}
        <Quiet>{t('by', { organisation, day: formatDay(dayOf(addedAt), view), reason })}</Quiet>
      </Body>
      {standing === 'refused' &&
        view.signedIn?.organisation.kind === 'pharmacy' &&
        may(view.signedIn.role, 'seeKits') && (
          <Body>
            <Link href={`/kits?pack=${id}`} about={brand}>
              {t('itsKits')}
            </Link>
          </Body>
        )}
      {decides && standing === 'waits' && (
        <ButtonGroup>
          <Form action={`/product-packs/${id}/confirmation`} inline>
            <Button about={brand}>{t('confirm')}</Button>
          </Form>
          <Form action={`/product-packs/${id}/rejection`} inline>
            <Button kind="warning" about={brand}>
              {t('reject')}
            </Button>
          </Form>
        </ButtonGroup>
      )}
    </Section>
  );
}
