import { ProofFields } from '../../access/proof-fields.page.js';
import { formatDay } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Checkboxes } from '../../web/parts/checkboxes.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Section } from '../../web/parts/section.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import type { KitStory } from './kit-details.service.js';
import { kitTexts } from './kit.text.js';

export function KitCheckPage({ data: kit, view }: PageProps<KitStory>) {
  const t = kitTexts(view);
  return (
    <Layout view={view} title={t('checkTitle', { serial: kit.serial })} back={`/kits/${kit.id}`}>
      {kit.status === 'draft' ? <Checking kit={kit} view={view} /> : <Body>{t('not-from-this-status')}</Body>}
    </Layout>
  );
}

function Checking({ kit, view }: { kit: KitStory; view: View }) {
  const t = kitTexts(view);
  if (kit.lines.length === 0) return <Body>{t('nothing-in-it')}</Body>;
  const choices = kit.lines.map(({ id, expiry, slot, name, quantity, unit, lot }) => ({
    value: id,
    text: t('checkLine', { slot, name, quantity, unit, lot, expiry: formatDay(expiry, view) }),
  }));
  return (
    <Form version={kit.version}>
      <Hidden name="lineByLine" value />
      <Checkboxes name="lines" label={t('contents')} hint={t('checkLead')} choices={choices} />
      {kit.mine && (
        <Section title={t('checker')}>
          <Inset>{t('checkYourself')}</Inset>
          <Field name="checker[email]" label={t('checkerEmail')} type="email" width={30} autoComplete="off" />
          <ProofFields name="checker" beside />
        </Section>
      )}
      <Button>{t('checkDone')}</Button>
    </Form>
  );
}
