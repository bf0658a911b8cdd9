import { may } from '../../access/may.js';
import type { DoneCorrection, KeptProduct } from '../../kit-standards/product-correction.query.js';
import { Exemption, OpiumChoice, FormAndRoute } from '../../kit-standards/product-fields.page.js';
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
import { changeInWords, productCorrectionTexts } from './product-correction.text.js';
import { Proposed, type ShownProposal } from './proposed-correction.page.js';
import type { ProductUse, SlotOfProduct } from './product-use.query.js';

interface Shown {
  product: KeptProduct;
  use: ProductUse;
  before: DoneCorrection[];
  /** Waiting for another who agrees. */
  proposed: ShownProposal | null;
}

/** What an article says of itself, with what a correction of it touches above. */
export function ProductCorrectionPage({ data: { product, use, before, proposed }, view }: PageProps<Shown>) {
  const t = productCorrectionTexts(view);
  const p = productTexts(view);
  const corrects = view.signedIn !== null && may(view.signedIn.role, 'correctProducts');
  return (
    <Layout view={view} title={t('title', { name: product.name })} caption={product.code} back="/products">
      <Touched use={use} view={view} />
      {proposed && <Proposed it={proposed} view={view} />}
      {corrects && !proposed && <Correction product={product} use={use} view={view} />}
      {before.length > 0 && <Before before={before} view={view} />}
      {isUnused(use) && (
        <Body>
          <Link href={`/products/${product.code}/removal`}>{p('remove')}</Link>
        </Body>
      )}
    </Layout>
  );
}

function Correction({ product, use, view }: { product: KeptProduct; use: ProductUse; view: View }) {
  const t = productCorrectionTexts(view);
  const p = productTexts(view);
  return (
    <Form method="patch" version={product.version}>
      <Body>{t('lead', { strength: product.strength ?? t('noStrength'), unit: product.unit })}</Body>
      {use.isAgreedUpon && <Inset>{t('byTwo')}</Inset>}
      <FormAndRoute product={product} view={view} />
      <Field name="atc" label={p('atc')} width={10} value={product.atc} code optional />
      <OpiumChoice value={product.opiumList} view={view} />
      <Exemption value={product.opiumList !== null && !product.needsOpiumPrescription} view={view} />
      <Textarea name="reason" label={t('reason')} rows={2} />
      <Button>{p('correct')}</Button>
    </Form>
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

function Before({ before, view }: { before: readonly DoneCorrection[]; view: View }) {
  const t = productCorrectionTexts(view);
  const events = before.map(({ at, by, agreedBy, changes, reason }, index) => ({
    key: String(index),
    title: changes.map((change) => changeInWords(change, view.language)).join('; '),
    at: new Date(at).toISOString(),
    when: formatMoment(at, view),
    by: by === null ? undefined : agreedBy === null ? by : t('agreedBy', { by, agreedBy }),
    detail: reason,
  }));
  return (
    <Section title={t('before')}>
      <Timeline events={events} />
    </Section>
  );
}
