import { Body, List } from '../../web/parts/body.js';
import { Section } from '../../web/parts/section.js';
import { useView } from '../../web/view.js';
import type { NurseAct } from './nurse-acts.js';
import { NURSE_ACT, actTexts } from './nurse-acts.text.js';

/** Which reserved procedures the nurse may do, as signed or to be signed. */
export function SignedActs({ acts }: { acts: readonly NurseAct[] }) {
  const view = useView();
  const t = actTexts(view);
  return (
    <Section title={t('title')} level={3}>
      {acts.length > 0 ? <List items={acts.map((act) => NURSE_ACT[view.language][act])} /> : <Body>{t('none')}</Body>}
    </Section>
  );
}
