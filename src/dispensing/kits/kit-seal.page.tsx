import { CaseBanner } from '../../patients/case-frame.page.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Textarea } from '../../web/parts/textarea.js';
import { Inset, Warning } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { boxTexts } from '../box/box.text.js';
import { Conformity } from './kit-conformity.page.js';
import type { KitStory } from './kit-details.service.js';
import { kitTexts } from './kit.text.js';

/** What the kit is worth is said before the seal goes on: afterwards nothing changes any more. */
export function KitSealPage({ data: kit, view }: PageProps<KitStory>) {
  const t = kitTexts(view);
  const b = boxTexts(view);
  return (
    <Layout
      view={view}
      title={t('sealTitle', { serial: kit.serial })}
      banner={kit.ofCase && <CaseBanner of={kit.ofCase} />}
      back={`/kits/${kit.id}`}
    >
      {kit.conformity?.result === 'deviates' && <Warning>{t('sealDeviates')}</Warning>}
      <Conformity kit={kit} view={view} />
      {kit.status === 'checked' ? (
        <Form>
          <Field name="sealNumber" label={t('sealNumber')} hint={t('sealHint')} width={20} code autoComplete="off" />
          <Field
            name="boxCode"
            label={b('fromRoll')}
            hint={b('fromRollHint')}
            width={20}
            code
            optional
            autoComplete="off"
          />
          <Button>{t('sealIt')}</Button>
        </Form>
      ) : (
        <Body>{t(kit.status === 'draft' ? 'kit-not-checked' : 'not-from-this-status')}</Body>
      )}
    </Layout>
  );
}

/** Whoever opens one sees what must be otherwise. */
export function KitOpeningPage({ data: kit, view }: PageProps<KitStory>) {
  const t = kitTexts(view);
  const why = kit.toOpen.map((one) => overInWords(kit, one, view));
  return (
    <Layout
      view={view}
      title={t('openTitle', { serial: kit.serial })}
      banner={kit.ofCase && <CaseBanner of={kit.ofCase} />}
      back={`/kits/${kit.id}`}
    >
      {why.map((one) => (
        <Inset key={one}>{one}</Inset>
      ))}
      <Body>{t('openHint')}</Body>
      <Form>
        <Textarea name="reason" label={t('reason')} rows={3} value={kit.toOpen[0]?.reason ?? null} />
        <Button>{t('openIt')}</Button>
      </Form>
    </Layout>
  );
}

/** What is in it and what may be, with the name people know. */
export function overInWords(
  kit: KitStory,
  { slot, held, counted, leaves, reason }: KitStory['toOpen'][number],
  view: View,
) {
  const of = kit.progress.find(({ code }) => code === slot);
  const name = (view.language === 'nl' ? of?.name : of?.nameEn) ?? slot;
  return kitTexts(view)('over', { name, held, counted, leaves, out: held - leaves, reason });
}

export function KitRejectionPage({ data: kit, view }: PageProps<KitStory>) {
  const t = kitTexts(view);
  return (
    <Layout
      view={view}
      title={t('rejectTitle', { serial: kit.serial })}
      banner={kit.ofCase && <CaseBanner of={kit.ofCase} />}
      back={`/kits/${kit.id}`}
    >
      <Body>{t('rejectHint')}</Body>
      <Form>
        <Textarea name="reason" label={t('reason')} rows={3} />
        <Button kind="warning">{t('reject')}</Button>
      </Form>
    </Layout>
  );
}
