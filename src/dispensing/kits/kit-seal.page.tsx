import { CaseBanner } from '../../patients/case-frame.page.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Textarea } from '../../web/parts/textarea.js';
import { Conformity } from './kit-conformity.page.js';
import type { KitStory } from './kit-details.service.js';
import { kitTexts } from './kit.text.js';

/** What the kit is worth is said before the seal goes on: afterwards nothing changes any more. */
export function KitSealPage({ data: kit, view }: PageProps<KitStory>) {
  const t = kitTexts(view);
  return (
    <Layout
      view={view}
      title={t('sealTitle', { serial: kit.serial })}
      banner={kit.ofCase && <CaseBanner of={kit.ofCase} />}
      back={`/kits/${kit.id}`}
    >
      <Conformity kit={kit} view={view} />
      {kit.status === 'checked' ? (
        <Form>
          <Field name="sealNumber" label={t('sealNumber')} hint={t('sealHint')} width={20} code autoComplete="off" />
          <Button>{t('sealIt')}</Button>
        </Form>
      ) : (
        <Body>{t(kit.status === 'draft' ? 'kit-not-checked' : 'not-from-this-status')}</Body>
      )}
    </Layout>
  );
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
