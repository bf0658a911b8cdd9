import { Body, List } from '../../web/parts/body.js';
import { Section } from '../../web/parts/section.js';
import { useView } from '../../web/view.js';
import type { NurseAct } from './nurse-acts.js';
import { NURSE_ACT, actTexts } from './nurse-acts.text.js';

/** Which reserved procedures the nurse may do, as signed or to be signed; of what was signed by hand only the form tells. */
export function SignedActs({ acts, onForm = false }: { acts: readonly NurseAct[]; onForm?: boolean }) {
  const view = useView();
  const t = actTexts(view);
  return (
    <Section title={t('title')} level={3}>
      {acts.length > 0 && !onForm ? (
        <List items={acts.map((act) => NURSE_ACT[view.language][act])} />
      ) : (
        <Body>{t(onForm ? 'onForm' : 'none')}</Body>
      )}
    </Section>
  );
}
