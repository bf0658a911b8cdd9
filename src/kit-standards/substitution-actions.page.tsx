import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { DateField } from '../web/parts/date-field.js';
import { Details } from '../web/parts/details.js';
import { Form } from '../web/parts/form.js';
import { Textarea } from '../web/parts/textarea.js';
import type { View } from '../web/view.js';
import { substitutionActionTexts } from './substitution-actions.text.js';
import type { ShownSubstitution } from './substitutions.query.js';

interface Shown {
  standard: string;
  it: ShownSubstitution;
  view: View;
  /** What it is called, for who hears the buttons one after the other. */
  about: string;
}

/** What one of the two who decide can do now: approve, end, or let it go on. */
export function SubstitutionActions({ standard, it, view, about }: Shown) {
  const t = substitutionActionTexts(view);
  const to = (what: string) => `/standards/${standard}/substitutions/${it.id}/${what}`;
  const role = view.signedIn?.role;
  const approves = it.standing === 'waits-for-approval' && !it.approvals.some((one) => one.role === role);
  const approvesLonger = it.standing === 'counts' && it.prolongation !== null && it.prolongation.role !== role;
  if (it.standing === 'ended') return null;
  return (
    <>
      {approves && (
        <Form action={to('approval')} version={it.version}>
          {it.secondLook && <Textarea name="reason" label={t('secondLook')} rows={2} />}
          <Button about={about}>{t('approve')}</Button>
        </Form>
      )}
      {approvesLonger && (
        <Form action={to('approval')} version={it.version}>
          <Button about={about}>{t('approveLonger')}</Button>
        </Form>
      )}
      {it.standing === 'counts' && !it.prolongation && (
        <Details summary={t('prolongTitle')}>
          <Form action={to('prolongation')}>
            <DateField name="until" label={t('newLastDay')} />
            <Textarea name="reason" label={t('prolongWhy')} rows={2} />
            <Button kind="secondary" about={about}>
              {t('prolong')}
            </Button>
          </Form>
        </Details>
      )}
      <Details summary={t('endTitle')}>
        <Body>{t('endHint')}</Body>
        <Form action={to('ending')}>
          <Textarea name="reason" label={t('endWhy')} rows={2} />
          <Button kind="warning" about={about}>
            {t('end')}
          </Button>
        </Form>
      </Details>
    </>
  );
}
