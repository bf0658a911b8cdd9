import { givenInWords } from '../consent/consent.page.js';
import type { GivenConsent } from '../../dispensing/steps/consent.query.js';
import { consentTexts } from '../../dispensing/steps/consent.text.js';
import { Heading } from '../../web/parts/heading.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { useView } from '../../web/view.js';

/** With what stands in for something else the prescriber agreed, and how that was said. */
export function CaseConsents({ consents }: { consents: readonly GivenConsent[] }) {
  const view = useView();
  if (consents.length === 0) return null;
  return (
    <>
      <Heading level={2}>{consentTexts(view)('given')}</Heading>
      <SummaryList rows={consents.map((one) => ({ key: one.name, value: givenInWords(one, view) }))} />
    </>
  );
}
