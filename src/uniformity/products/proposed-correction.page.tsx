import { ROLE_NAMES } from '../../access/access.text.js';
import type { ProposedCorrection } from '../../kit-standards/product-correction.query.js';
import type { ProductChange } from '../../kit-standards/product.rules.js';
import { dayOf } from '../../platform/calendar.js';
import { formatDay } from '../../web/format.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Section } from '../../web/parts/section.js';
import { Warning } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { changeInWords, productCorrectionTexts } from './product-correction.text.js';

export interface ShownProposal extends ProposedCorrection {
  changes: ProductChange[];
}

/** What the lead pharmacist proposed: the coordinator agrees, or either drops it. */
export function Proposed({ it: { id, by, at, changes, reason }, view }: { it: ShownProposal; view: View }) {
  const t = productCorrectionTexts(view);
  const who = [by, ROLE_NAMES[view.language]['lead-pharmacist'].toLowerCase()].filter(Boolean).join(', ');
  const what = changes.map((change) => changeInWords(change, view.language)).join('; ');
  const path = `/product-corrections/${id}`;
  return (
    <Section title={t('proposed')} id="proposed">
      <Warning>{t('proposedBy', { who, day: formatDay(dayOf(at), view), what, reason })}</Warning>
      <Body>{t('waits')}</Body>
      {view.signedIn?.role === 'coordinator' && (
        <Form action={`${path}/approval`}>
          <Button>{t('agree')}</Button>
        </Form>
      )}
      <Form action={path} method="delete">
        <Button kind="secondary">{t('drop')}</Button>
      </Form>
    </Section>
  );
}
