import { ROLE_NAMES } from '../access/access.text.js';
import { dayOf } from '../platform/calendar.js';
import { formatDay } from '../web/format.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { Form } from '../web/parts/form.js';
import { Section } from '../web/parts/section.js';
import { Textarea } from '../web/parts/textarea.js';
import { Warning } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import type { StandardStory } from './standard-details.js';
import { standardWithdrawalTexts } from './standard-withdrawal.text.js';

interface Shown {
  standard: Pick<StandardStory, 'id' | 'name' | 'status' | 'withdrawal'>;
  view: View;
}

/** One of the two proposes it with a reason, the other agrees or either drops it. */
export function Withdrawal({ standard: { id, name: standardName, status, withdrawal }, view }: Shown) {
  const t = standardWithdrawalTexts(view);
  const path = `/standards/${id}/withdrawal`;
  if (status !== 'published' && status !== 'superseded') return null;
  if (!withdrawal)
    return (
      <Details summary={t('title')} open={view.errors.some(({ field }) => field === 'reason')}>
        <Body>{t('withdrawHint')}</Body>
        <Form action={path}>
          <Textarea name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} />
          <Button kind="warning">{t('propose')}</Button>
        </Form>
      </Details>
    );
  const { role, name, at, reason } = withdrawal;
  const roleOf = (one: typeof role) => ROLE_NAMES[view.language][one].toLowerCase();
  const who = [name, roleOf(role)].filter(Boolean).join(', ');
  const other = role === 'coordinator' ? 'lead-pharmacist' : 'coordinator';
  return (
    <Section title={t('title')} id="withdrawal">
      <Warning>{t('proposedBy', { who, day: formatDay(dayOf(at), view), reason })}</Warning>
      <Body>{t('waitsFor', { role: roleOf(other) })}</Body>
      {view.signedIn?.role === other && (
        <Form action={`${path}/approval`}>
          <Body>{t('withdrawHint')}</Body>
          <Button kind="warning">{t('agree', { name: standardName })}</Button>
        </Form>
      )}
      <Form action={path} method="delete">
        <Button kind="secondary">{t('drop')}</Button>
      </Form>
    </Section>
  );
}
