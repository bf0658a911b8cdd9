import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Select } from '../web/parts/select.js';
import { Table } from '../web/parts/table.js';
import { leafletTexts } from './leaflet.text.js';
import { heldFrom, heldUntil, StandardTag } from './standard-tag.page.js';
import { newestPublished } from './standard.rules.js';
import { standardTexts } from './standard.text.js';
import type { StandardVersion } from './standard.js';

interface Listed {
  items: StandardVersion[];
  suggestedName: string;
}

export function StandardsPage({ data: { items, suggestedName }, view }: PageProps<Listed>) {
  const t = standardTexts(view);
  const decides = view.signedIn?.role === 'coordinator' || view.signedIn?.role === 'lead-pharmacist';
  const fills = view.signedIn?.role === 'pharmacist' || view.signedIn?.role === 'pharmacy-assistant';
  const newest = newestPublished(items);
  return (
    <Layout view={view} title={t('title')} dense>
      <Body>{t('lead')}</Body>
      {items.length === 0 && <EmptyState title={t('empty')}>{t(decides ? 'emptyDecides' : 'emptyOthers')}</EmptyState>}
      {items.length === 0 && decides && (
        <Form action="/standards/beginning">
          <Body>{t('beginHint')}</Body>
          <Button>{t('begin')}</Button>
        </Form>
      )}
      {items.length > 0 && (
        <Table
          caption={t('title')}
          captionSize="hidden"
          dense
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { title: t('version'), cell: (it) => <Link href={`/standards/${it.id}`}>{it.name}</Link>, heads: true },
            { title: t('status'), cell: (it) => <StandardTag standard={it} view={view} /> },
            { title: t('takesEffect'), cell: (it) => heldFrom(it, view, 'medium') },
            { title: t('until'), cell: (it) => heldUntil(it, view, 'medium') },
          ]}
        />
      )}
      <Body>
        <Link href="/leaflets">{leafletTexts(view)('title')}</Link>
      </Body>
      {decides && (
        <Details summary={t('new')} open={view.errors.length > 0}>
          <Form>
            <Field name="name" label={t('name')} hint={t('nameHint')} value={suggestedName} width={10} />
            <Select
              name="from"
              label={t('from')}
              value={newest?.id}
              chosen
              choices={[{ value: '', text: t('nothing') }, ...items.map(({ id, name }) => ({ value: id, text: name }))]}
            />
            <Button>{t('make')}</Button>
          </Form>
        </Details>
      )}
      {decides && (
        <Body>
          <Link href="/variants">{t('compareVariants')}</Link>
        </Body>
      )}
      {decides && (
        <Body>
          <Link href="/shelf">{t('regionShelf')}</Link>
        </Body>
      )}
      {decides && (
        <Body>
          <Link href="/kits-to-open">{t('kitsToOpen')}</Link>
        </Body>
      )}
      {decides && (
        <Body>
          <Link href="/leaner-standard">{t('leaner')}</Link>
        </Body>
      )}
      {(decides || fills) && (
        <Body>
          <Link href="/conformity">{t('outside')}</Link>
        </Body>
      )}
      {fills && (
        <Body>
          <Link href="/variants/own">{t('ownVariant')}</Link>
        </Body>
      )}
      <Body>
        <Link href="/products">{t('products')}</Link>
      </Body>
    </Layout>
  );
}
