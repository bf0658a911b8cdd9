import { ROLE_NAMES } from '../access/access.text.js';
import { formatDay } from '../web/format.js';
import { Body } from '../web/parts/body.js';
import { StatusTag } from '../web/parts/status-tag.js';
import type { View } from '../web/view.js';
import type { Decider } from './standard.js';
import { faultInWords } from './substitution-fault.js';
import { substitutionTexts } from './substitution.text.js';
import type { ShownSubstitution } from './substitutions.query.js';

const COLOUR = { counts: 'green', 'waits-for-approval': 'yellow', 'breaks-the-rule': 'red', ended: 'grey' } as const;
export const DECIDERS: readonly Decider[] = ['coordinator', 'lead-pharmacist'];
export const decider = (role: Decider, view: View) => ROLE_NAMES[view.language][role].toLowerCase();

/** Whether a substitution counts, by whom it was approved or why it cannot be, and what waits. */
export function SubstitutionStanding({ it, view }: { it: ShownSubstitution; view: View }) {
  const t = substitutionTexts(view);
  const waiting = DECIDERS.find((role) => !it.approvals.some((approval) => approval.role === role));
  const { prolongation } = it;
  const other = DECIDERS.find((role) => role !== prolongation?.role) ?? 'coordinator';
  return (
    <div>
      <Body>
        <StatusTag colour={COLOUR[it.standing]}>{t(it.standing)}</StatusTag>
      </Body>
      {it.fault && <Body>{faultInWords(it.fault, view.language)}</Body>}
      {it.standing === 'waits-for-approval' && waiting && (
        <Body>{it.approvals.length === 0 ? t('nobodyYet') : t('waitsFor', { role: decider(waiting, view) })}</Body>
      )}
      {it.approvals.map(({ role, name, day, reason }) => (
        <Body key={role} kind="s">
          {t('approvedBy', { who: [name, decider(role, view)].filter(Boolean).join(', '), day: formatDay(day, view) })}
          {reason !== null && `. ${t('alsoBecause', { reason })}`}
        </Body>
      ))}
      {prolongation && it.standing === 'counts' && (
        <Body>
          {t('longerWaits', {
            ...{ day: formatDay(prolongation.until, view), reason: prolongation.reason, role: decider(other, view) },
          })}
        </Body>
      )}
      {it.endedOn !== null && it.endedBecause !== null && (
        <Body kind="s">{t('endedEarly', { day: formatDay(it.endedOn, view), reason: it.endedBecause })}</Body>
      )}
    </div>
  );
}
