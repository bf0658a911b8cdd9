import { ROLE_NAMES } from '../access/access.text.js';
import { formatDay } from '../web/format.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { StatusTag } from '../web/parts/status-tag.js';
import type { View } from '../web/view.js';
import type { Decider } from './standard.js';
import { faultInWords } from './substitution-fault.js';
import { substitutionTexts } from './substitution.text.js';
import type { ShownSubstitution } from './substitutions.query.js';

const COLOUR = { counts: 'green', 'waits-for-approval': 'yellow', 'breaks-the-rule': 'red' } as const;
const DECIDERS: readonly Decider[] = ['coordinator', 'lead-pharmacist'];

interface Shown {
  it: ShownSubstitution;
  view: View;
  decides: boolean;
}

/** Whether a substitution counts, by whom it was approved or why it cannot be; and the button of whoever has yet to say so. */
export function SubstitutionStanding({ it, view, decides }: Shown) {
  const t = substitutionTexts(view);
  const roleName = (role: Decider) => ROLE_NAMES[view.language][role].toLowerCase();
  const waiting = DECIDERS.find((role) => !it.approvals.some((approval) => approval.role === role));
  const mine = it.approvals.some(({ role }) => role === view.signedIn?.role);
  return (
    <div>
      <Body>
        <StatusTag colour={COLOUR[it.standing]}>{t(it.standing)}</StatusTag>
      </Body>
      {it.fault && <Body>{faultInWords(it.fault, view.language)}</Body>}
      {!it.fault && waiting && (
        <Body>{it.approvals.length === 0 ? t('nobodyYet') : t('waitsFor', { role: roleName(waiting) })}</Body>
      )}
      {it.approvals.map(({ role, name, day }) => (
        <Body key={role} kind="s">
          {t('approvedBy', { who: [name, roleName(role)].filter(Boolean).join(', '), day: formatDay(day, view) })}
        </Body>
      ))}
      {decides && (mine || !it.fault) && (
        <Form action={`/substitutions/${it.id}/approval`} method={mine ? 'delete' : 'post'} inline>
          <Button kind={mine ? 'secondary' : 'primary'} about={it.article.name}>
            {t(mine ? 'takeBack' : 'approve')}
          </Button>
        </Form>
      )}
    </div>
  );
}
