import type { Shortage } from '../../kit-standards/shortage.js';
import { formatDay } from '../../web/format.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { Checkboxes } from '../../web/parts/checkboxes.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import { shortageTexts } from './shortages.text.js';

/** Beside the questions: what is otherwise in the kit of today. */
export function Shortages({ all }: { all: readonly Shortage[] }) {
  const view = useView();
  const t = shortageTexts(view);
  if (all.length === 0) return null;
  return (
    <>
      <Warning>{t('now')}</Warning>
      <List
        items={all.map(({ id, says, reason, until, needsConsent }) => (
          <span key={id}>
            {says[view.language]}. <Quiet>{t('because', { reason, until: formatDay(until, view) })}</Quiet>{' '}
            {needsConsent && t('asksConsent')}
          </span>
        ))}
      />
    </>
  );
}

/** Above the signature: what the prescriber is asked to agree with by signing. */
export function ShortagesToSign({ all }: { all: readonly Shortage[] }) {
  const view = useView();
  const t = shortageTexts(view);
  const asked = all.filter(({ needsConsent }) => needsConsent);
  const said = all.filter(({ needsConsent }) => !needsConsent);
  return (
    <>
      {said.length > 0 && <Body>{t('signed')}</Body>}
      {said.length > 0 && <List items={said.map(({ says, reason }) => `${says[view.language]} (${reason})`)} />}
      {asked.length > 0 && (
        <Checkboxes
          name="substitutions"
          label={t('agree')}
          hint={t('agreeHint')}
          value={asked.map(({ id }) => id)}
          choices={asked.map(({ id, says, reason }) => ({ value: id, text: `${says[view.language]} (${reason})` }))}
        />
      )}
    </>
  );
}
