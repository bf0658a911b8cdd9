import type { KeptProduct, ProductCorrection } from '../../kit-standards/product-corrections.service.js';
import { Exemption, OpiumChoice, FormAndRoute } from '../../kit-standards/product-fields.page.js';
import type { ProductChange } from '../../kit-standards/product.rules.js';
import { productTexts } from '../../kit-standards/product.text.js';
import { STANDARD_STATUS } from '../../kit-standards/standard-status.text.js';
import { formatList, formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, List } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Textarea } from '../../web/parts/textarea.js';
import { Timeline } from '../../web/parts/timeline.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { productCorrectionTexts } from './product-correction.text.js';
import type { ProductUse, SlotOfProduct } from './product-use.query.js';

interface Shown {
  product: KeptProduct;
  use: ProductUse;
  before: ProductCorrection[];
}

/** What an article says of itself, with what a correction of it touches above. */
export function ProductCorrectionPage({ data: { product, use, before }, view }: PageProps<Shown>) {
  const t = productCorrectionTexts(view);
  const p = productTexts(view);
  return (
    <Layout view={view} title={t('title', { name: product.name })} caption={product.code} back="/products">
      <Touched use={use} view={view} />
      <Form method="patch" version={product.version}>
        <Body>{t('lead', { strength: product.strength ?? t('noStrength'), unit: product.unit })}</Body>
        <FormAndRoute product={product} view={view} />
        <Field name="atc" label={p('atc')} width={10} value={product.atc} code optional />
        <OpiumChoice value={product.opiumList} view={view} />
        <Exemption value={product.opiumList !== null && !product.needsOpiumPrescription} view={view} />
        <Textarea name="reason" label={t('reason')} rows={2} />
        <Button>{p('correct')}</Button>
      </Form>
      {before.length > 0 && <Before before={before} view={view} />}
      {isUnused(use) && (
        <Body>
          <Link href={`/products/${product.code}/removal`}>{p('remove')}</Link>
        </Body>
      )}
    </Layout>
  );
}

const isUnused = ({ slots, pharmacies, filling, onShelf, away }: ProductUse) =>
  slots.length + pharmacies.length + filling + onShelf + away === 0;

function Touched({ use, view }: { use: ProductUse; view: View }) {
  const t = productCorrectionTexts(view);
  const { slots, pharmacies, filling, onShelf, away } = use;
  const unlimited = slots.filter(({ lacksMaximum, status }) => lacksMaximum && status !== 'withdrawn');
  return (
    <Section title={t('touches')} id="touches">
      {isUnused(use) ? (
        <Body>{t('touchesNothing')}</Body>
      ) : (
        <List
          items={[
            slots.length > 0 && t('inSlots', { slots: slotsInWords(slots, view) }),
            filling + onShelf + away > 0 && t('inKits', { filling, onShelf, away }),
            pharmacies.length > 0 && t('inVariants', { names: formatList(pharmacies, view), n: pharmacies.length }),
          ].filter((item) => item !== false)}
        />
      )}
      {onShelf + away > 0 && <Body>{t('asBuilt')}</Body>}
      {unlimited.length > 0 && <Inset>{t('withoutMaximum', { slots: slotsInWords(unlimited, view) })}</Inset>}
    </Section>
  );
}

const slotsInWords = (slots: readonly SlotOfProduct[], view: View) =>
  formatList(
    slots.map(({ standard, status, slot, name, nameEn }) =>
      productCorrectionTexts(view)('slotOf', {
        ...{ standard, slot, name: view.language === 'nl' ? name : nameEn },
        status: STANDARD_STATUS[view.language][status].toLowerCase(),
      }),
    ),
    view,
  );

function Before({ before, view }: { before: readonly ProductCorrection[]; view: View }) {
  const t = productCorrectionTexts(view);
  const events = before.map(({ at, by, changes, reason }, index) => ({
    key: String(index),
    title: changes.map((change) => changeInWords(change, view)).join('; '),
    at: new Date(at).toISOString(),
    when: formatMoment(at, view),
    by: by ?? undefined,
    detail: reason,
  }));
  return (
    <Section title={t('before')}>
      <Timeline events={events} />
    </Section>
  );
}

function changeInWords({ field, before, after }: ProductChange, view: View): string {
  const t = productCorrectionTexts(view);
  const p = productTexts(view);
  const none = p('none').toLowerCase();
  if (field === 'needsOpiumPrescription') return t(after ? 'noLongerExempt' : 'exemptNow');
  return t('became', { field: p(field), before: before ?? none, after: after ?? none });
}
