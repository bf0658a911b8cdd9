import { unitIn } from '../../kit-standards/unit.js';
import { ProofFields } from '../../access/proof-fields.page.js';
import { formatDay } from '../../web/format.js';
import { CaseBanner } from '../../patients/case-frame.page.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Checkboxes } from '../../web/parts/checkboxes.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Section } from '../../web/parts/section.js';
import { Inset, Warning } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { brandsInWords, RefusedBrands } from './kit-brands.page.js';
import { Conformity } from './kit-conformity.page.js';
import type { KitStory } from './kit-details.service.js';
import { overInWords } from './kit-filling.page.js';
import { kitTexts } from './kit.text.js';
import { CheckStation } from '../scans/check-station.page.js';
import type { ScanAnswer } from '../scans/kit-scan.js';

/** Line by line: ticked by hand, or by scanning each pack again. */
export function KitCheckPage({ data: kit, view }: PageProps<KitToCheck>) {
  const t = kitTexts(view);
  return (
    <Layout
      view={view}
      title={t('checkTitle', { serial: kit.serial })}
      banner={kit.ofCase && <CaseBanner of={kit.ofCase} />}
      back={`/kits/${kit.id}`}
      scripts={kit.status === 'draft' && kit.lines.length > 0 ? ['station.js'] : []}
    >
      {kit.status === 'draft' ? <Checking kit={kit} view={view} /> : <Body>{t('not-from-this-status')}</Body>}
    </Layout>
  );
}

export interface KitToCheck extends KitStory {
  scans?: readonly ScanAnswer[];
  ticked?: readonly string[];
}

function Checking({ kit, view }: { kit: KitToCheck; view: View }) {
  const t = kitTexts(view);
  if (kit.lines.length === 0) return <Body>{t('nothing-in-it')}</Body>;
  const choices = kit.lines.map((line) => ({
    value: line.id,
    text: t('checkLine', {
      ...{ slot: line.slot, name: line.name, quantity: line.quantity, lot: line.lot },
      ...{ unit: unitIn(view.language, line, line.quantity), expiry: formatDay(line.expiry, view) },
    }),
    hint: brandsInWords(line, view) ?? undefined,
  }));
  return (
    <>
      {kit.conformity?.result === 'deviates' && <Warning>{t('checkDeviates')}</Warning>}
      <RefusedBrands lines={kit.lines} view={view} />
      <Conformity kit={kit} view={view} />
      {kit.progress
        .filter(({ over }) => over > 0)
        .map((it) => (
          <Inset key={it.code}>{overInWords(it, view)}</Inset>
        ))}
      <CheckStation kit={kit} scans={kit.scans ?? []} ticked={kit.ticked ?? []} view={view} />
      <Form action={`/kits/${kit.id}/check`} version={kit.version}>
        <Hidden name="lineByLine" value />
        <Checkboxes name="lines" label={t('contents')} hint={t('checkLead')} choices={choices} value={kit.ticked} />
        {kit.mine && (
          <Section title={t('checker')}>
            <Inset>{t('checkYourself')}</Inset>
            <Field name="checker[email]" label={t('checkerEmail')} type="email" width={30} autoComplete="off" />
            <ProofFields name="checker" beside />
          </Section>
        )}
        <Button>{t('checkDone')}</Button>
      </Form>
    </>
  );
}
