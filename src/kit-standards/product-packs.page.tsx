import { may } from '../access/may.js';
import { dayOf } from '../platform/calendar.js';
import { formatDay } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, Code, Quiet } from '../web/parts/body.js';
import { Button, ButtonGroup } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Select } from '../web/parts/select.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Table } from '../web/parts/table.js';
import { Textarea } from '../web/parts/textarea.js';
import type { View } from '../web/view.js';
import { packTexts } from './product-pack.text.js';
import type { ShownPack } from './product-packs.service.js';

interface Packs {
  items: ShownPack[];
  products: { code: string; name: string; form: string | null }[];
  /** What was scanned, and the kit that is being filled. */
  code: string | null;
  kit: string | null;
}
const COLOUR = { waits: 'yellow', counts: 'green', refused: 'grey' } as const;

/** Other brands and packs; a pharmacist adds one, the lead pharmacist looks at it. */
export function ProductPacksPage({ data, view }: PageProps<Packs>) {
  const t = packTexts(view);
  const adds = view.signedIn !== null && may(view.signedIn.role, 'addPack');
  const kit = data.kit ?? view.typed?.get('kit')?.[0] ?? null;
  const atTheBench = kit !== null && adds;
  return (
    <Layout view={view} title={t(atTheBench ? 'add' : 'see')} back={kit === null ? '/products' : `/kits/${kit}/lines`}>
      {atTheBench && <AddPack data={data} kit={kit} view={view} />}
      {!atTheBench && (data.items.length === 0 ? <EmptyState title={t('none')} /> : <Known data={data} view={view} />)}
      {adds && !atTheBench && (
        <Section title={t('add')}>
          <AddPack data={data} kit={null} view={view} />
        </Section>
      )}
    </Layout>
  );
}

function AddPack({ data: { products, code }, kit, view }: { data: Packs; kit: string | null; view: View }) {
  const t = packTexts(view);
  return (
    <>
      <Body>{t('addHint')}</Body>
      <Form action="/product-packs">
        {kit !== null && <Hidden name="kit" value={kit} />}
        <Field name="code" label={t('code')} hint={t('codeHint')} value={code} width={20} code autoComplete="off" />
        <Select
          name="product"
          label={t('product')}
          choices={products.map((it) => ({
            value: it.code,
            text: `${[it.name, it.form].filter(Boolean).join(', ')} (${it.code})`,
          }))}
        />
        <PackFields view={view} />
        <Field name="brand" label={t('brand')} hint={t('brandHint')} autoComplete="off" />
        <Textarea name="reason" label={t('reason')} rows={2} />
        <Button>{t('save')}</Button>
      </Form>
    </>
  );
}

/** Compared with what belongs in the slot. */
export function PackFields({ view }: { view: View }) {
  const t = packTexts(view);
  return (
    <>
      <Field name="strength" label={t('strength')} hint={t('strengthHint')} width={20} autoComplete="off" optional />
      <Field name="form" label={t('form')} hint={t('formHint')} width={20} autoComplete="off" optional />
    </>
  );
}

export const inOne = (of: { strength: string | null; form: string | null }) =>
  [of.strength, of.form].filter(Boolean).join(', ') || '–';

function Known({ data: { items }, view }: { data: Packs; view: View }) {
  const t = packTexts(view);
  return (
    <Table
      caption={t('see')}
      captionSize="hidden"
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ title: t('brand'), heads: true },
          cell: ({ brand, code }) => (
            <>
              {brand} <Code>{code}</Code>
            </>
          ),
        },
        { title: t('packOf'), cell: ({ product }) => product.name },
        { title: t('onThePack'), cell: inOne },
        { title: t('ofTheProduct'), cell: ({ product }) => inOne(product) },
        { title: t('why'), cell: ({ reason }) => reason },
        {
          title: t('addedBy'),
          cell: ({ organisation, addedAt }) => (
            <>
              {organisation} <Quiet>{formatDay(dayOf(addedAt), view, 'medium')}</Quiet>
            </>
          ),
        },
        { title: t('standing'), cell: (it) => <Standing it={it} view={view} /> },
      ]}
    />
  );
}

function Standing({ it: { id, brand, standing, refusal, refusalNote }, view }: { it: ShownPack; view: View }) {
  const t = packTexts(view);
  const { role, organisation } = view.signedIn ?? {};
  const fillsKits = organisation?.kind === 'pharmacy' && role !== undefined && may(role, 'seeKits');
  return (
    <>
      <StatusTag colour={COLOUR[standing]}>{t(standing)}</StatusTag>{' '}
      {refusal !== null && (
        <Quiet>{refusal === 'other' ? refusalNote : [t(refusal), refusalNote].filter(Boolean).join('. ')} </Quiet>
      )}
      {standing === 'refused' && fillsKits && (
        <Link href={`/kits?pack=${id}`} about={brand}>
          {t('itsKits')}
        </Link>
      )}
      {standing === 'waits' && role !== undefined && may(role, 'decidePacks') && (
        <ButtonGroup>
          <Form action={`/product-packs/${id}/confirmation`} inline>
            <Button about={brand}>{t('confirm')}</Button>
          </Form>
          <Link href={`/product-packs/${id}/rejection`} about={brand}>
            {t('reject')}
          </Link>
        </ButtonGroup>
      )}
    </>
  );
}
