import { unitIn } from '../../kit-standards/unit.js';
import { may } from '../../access/may.js';
import { PackFields } from '../../kit-standards/product-packs.page.js';
import { packTexts } from '../../kit-standards/product-pack.text.js';
import { formatDay } from '../../web/format.js';
import { CaseBanner } from '../../patients/case-frame.page.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { DateField } from '../../web/parts/date-field.js';
import { Details } from '../../web/parts/details.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Radios } from '../../web/parts/radios.js';
import { Select } from '../../web/parts/select.js';
import { Textarea } from '../../web/parts/textarea.js';
import { Section } from '../../web/parts/section.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import type { OfferedStandIn, SlotForm } from './kit-details.service.js';
import type { KitLine } from './kit.js';
import { RefusedBrands } from './kit-brands.page.js';
import { overInWords, rationInWords, strangeInWords } from './kit-filling.page.js';
import { kitLineTexts } from './kit-line.text.js';
import { kitTexts } from './kit.text.js';

/** One slot: usually only lot and expiry are left to type. */
export function KitSlotPage({ data: { kit, ofCase, slot, progress, enough, other, next }, view }: PageProps<SlotForm>) {
  const t = kitLineTexts(view);
  const full = progress.quantity >= slot.max && view.errors.length === 0;
  return (
    <Layout
      view={view}
      title={t('one', { slot: slot.code, name: view.language === 'nl' ? slot.name : slot.nameEn })}
      caption={kitTexts(view)('one', { serial: kit.serial })}
      banner={ofCase && <CaseBanner of={ofCase} />}
      back={`/kits/${kit.id}/lines`}
    >
      {progress.rations.map((it) => (
        <Inset key={it.reason}>{rationInWords(it, view)}</Inset>
      ))}
      <InSlot kit={kit} slot={slot} view={view} />
      {progress.strange.length > 0 && <Inset>{strangeInWords(progress, view)}</Inset>}
      {progress.over > 0 && <Inset>{overInWords(progress, view)}</Inset>}
      {full ? <Body>{t('slotFull')}</Body> : <Filling {...{ slot, enough, other, progress, view }} />}
      {!full && <OtherPack kit={kit.id} slot={slot} view={view} />}
      {next && next !== slot.code && (
        <Body>
          <Link href={`/kits/${kit.id}/slots/${next}`}>{t(full ? 'next' : 'skip')}</Link>
        </Body>
      )}
    </Layout>
  );
}

function Filling({ slot, enough, other, progress, view }: Omit<SlotForm, 'kit' | 'ofCase' | 'next'> & { view: View }) {
  const t = kitLineTexts(view);
  const [first] = slot.products;
  const amount = slot.min === slot.max ? `${slot.max}` : `${slot.min}–${slot.max}`;
  const unit = unitIn(view.language, slot, slot.max);
  const least = progress.rations.at(-1)?.atLeast ?? 0;
  const rationed = least > 0 && t('quantityRationed', { n: least, unit: unitIn(view.language, slot, least) });
  return (
    <Form>
      <Hidden name="slot" value={slot.code} />
      <Radios
        name="product"
        label={t('product')}
        value={first?.code}
        choices={[
          ...[...slot.products, ...(slot.alike ?? [])].map(({ code, name, form }) => ({
            value: code,
            text: `${name}${form ? `, ${form}` : ''} (${code})`,
          })),
          ...other.map((it) => ({ value: it.code, text: `${it.name} (${it.code})`, hint: insteadInWords(it, view) })),
        ]}
        small
      />
      <Details summary={t('notListed')} open={view.typed?.has('otherProduct')}>
        <Body>{t('sameOther', { add: packTexts(view)('add') })}</Body>
        <Field name="otherProduct" label={t('otherProduct')} hint={t('otherProductHint')} width={20} code optional />
      </Details>
      <Field
        name="quantity"
        label={t('quantity')}
        hint={[rationed, t(other.length > 0 ? 'quantityOrAsMany' : 'quantityHint', { amount, unit })]
          .filter(Boolean)
          .join(' ')}
        value={other.length > 0 ? null : enough}
        optional={other.length > 0}
        width={3}
        inputMode="numeric"
      />
      <Field
        name="lot"
        label={t('lot')}
        hint={t('lotHint')}
        width={20}
        autoComplete="off"
        autoFocus={view.errors.length === 0}
        code
      />
      <DateField name="expiry" label={t('expiry')} hint={t('expiryHint')} />
      <Field name="serial" label={t('serial')} width={20} code autoComplete="off" optional />
      <Button>{t('save')}</Button>
    </Form>
  );
}

/** A brand that nobody knows yet stops nobody: the pharmacist adds it, and goes on. */
function OtherPack({ kit, slot, view }: { kit: string; slot: SlotForm['slot']; view: View }) {
  const t = packTexts(view);
  const [first] = slot.products;
  if (!first || !view.signedIn || !may(view.signedIn.role, 'addPack')) return null;
  return (
    <Details summary={t('add')}>
      <Body>{t('addHint')}</Body>
      <Form action="/product-packs">
        <Hidden name="kit" value={kit} />
        {slot.products.length === 1 ? (
          <Hidden name="product" value={first.code} />
        ) : (
          <Select
            name="product"
            label={t('product')}
            choices={slot.products.map(({ code, name, form }) => ({
              value: code,
              text: [name, form].filter(Boolean).join(', '),
            }))}
          />
        )}
        <Field name="code" label={t('code')} hint={t('codeHint')} width={20} code autoComplete="off" />
        {slot.kind === 'medicine' && <PackFields view={view} />}
        <Field name="brand" label={t('brand')} autoComplete="off" />
        <Textarea name="reason" label={t('reason')} rows={2} />
        <Button kind="secondary">{t('save')}</Button>
      </Form>
    </Details>
  );
}

function insteadInWords({ least, most, unit, needsConsent }: OfferedStandIn, view: View): string {
  const t = kitLineTexts(view);
  const amount = least === most ? `${most}` : `${least}–${most}`;
  return [t('instead', { amount, unit: unitIn(view.language, { unit }, most) }), needsConsent && t('insteadConsent')]
    .filter(Boolean)
    .join(' ');
}

const inWords = ({ slot, name, quantity, unit, lot, expiry }: KitLine, view: View) => ({
  ...{ slot, name, quantity, unit: unitIn(view.language, { unit }, quantity), lot, expiry: formatDay(expiry, view) },
});

function InSlot({ kit, slot, view }: Pick<SlotForm, 'kit' | 'slot'> & { view: View }) {
  const t = kitLineTexts(view);
  const lines = kit.lines.filter((line) => line.slot === slot.code);
  if (lines.length === 0) return null;
  return (
    <Section title={t('inSlot')}>
      {lines.map((line) => (
        <Form key={line.id} action={`/kits/${kit.id}/lines/${line.id}`} method="delete">
          <Body>{kitTexts(view)('checkLine', inWords(line, view))}</Body>
          <RefusedBrands lines={[line]} view={view} />
          <Button kind="secondary" about={line.lot}>
            {t('remove')}
          </Button>
        </Form>
      ))}
    </Section>
  );
}
