import { Body, List } from '../web/parts/body.js';
import { Section } from '../web/parts/section.js';
import { Telephone } from '../web/parts/telephone.js';
import { useView } from '../web/view.js';
import type { ToPhone } from './by-hand.service.js';
import { partInWords, WHEN_THERE } from './offer-order.text.js';
import { phoneTexts } from './whom-to-phone.text.js';

/** By when and for whom stands on the page already. */
const TOLD = ['on-duty', 'takes-no-part', 'ready-kits', 'no-ready-kit', ...WHEN_THERE, 'distance'] as const;

/** When nobody can come there is still a way. */
export function WhomToPhone({ numbers, saidYes }: { numbers: readonly ToPhone[]; saidYes?: boolean }) {
  const view = useView();
  const t = phoneTexts(view);
  const words = ({ kind, reason }: ToPhone) =>
    kind === 'network' ? t('network') : partInWords(reason, TOLD, view.language);
  return (
    <Section title={t('title')} level={3}>
      {numbers.length === 0 ? (
        <Body>{t('noNumber')}</Body>
      ) : (
        <List
          items={numbers.map((number) => (
            <>
              <strong>{number.name}</strong>: <Telephone number={number.phone} />
              {words(number) && ` (${words(number)})`}
            </>
          ))}
        />
      )}
      {saidYes && <Body>{t('saidYes')}</Body>}
    </Section>
  );
}
