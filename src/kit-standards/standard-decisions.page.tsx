import { ROLE_NAMES } from '../access/access.text.js';
import { formatAmount, formatDay, formatList } from '../web/format.js';
import { dayOf } from '../platform/calendar.js';
import { Body, List } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Warning } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import { BeforeApproval } from './before-approval.page.js';
import { isPrepared } from './standard.rules.js';
import type { StandardStory } from './standard-details.js';
import { isUnbounded } from './direction.rules.js';
import { useInWords } from './direction-words.text.js';
import { notMeasuredInWords } from './direction-gift.page.js';
import { directionTexts } from './direction.text.js';
import { quotedOtherwise } from './source-dose.rules.js';
import { notMeasured, syringesIn } from './syringe.rules.js';
import { draftRemovalTexts } from './draft-removal.text.js';
import { standardTexts } from './standard.text.js';
import { Withdrawal } from './standard-withdrawal.page.js';

interface Shown {
  standard: StandardStory;
  view: View;
}

/** Only what may be done now: approve a draft, publish what two people approved, withdraw what was published. */
export function Decisions({ standard, view }: Shown) {
  const t = standardTexts(view);
  const { status } = standard;
  const path = `/standards/${standard.id}`;
  return (
    <>
      {isPrepared(standard) && <BeforeApproval standard={standard} view={view} />}
      {isPrepared(standard) && <Approvals standard={standard} view={view} />}
      {!isPrepared(standard) && status !== 'withdrawn' && (
        <Section title={t('publication')}>
          <Body>
            <Link href={`${path}/publication`}>{t('whoFollows')}</Link>
          </Body>
        </Section>
      )}
      {status === 'draft' && standard.approvals.length === 0 && (
        <Body>
          <Link href={`${path}/removal`}>{draftRemovalTexts(view)('throwAwayDraft')}</Link>
        </Body>
      )}
      <Withdrawal standard={standard} view={view} />
    </>
  );
}

function Approvals({ standard, view }: Shown) {
  const t = standardTexts(view);
  const mine = standard.approvals.some(({ role }) => role === view.signedIn?.role);
  const said = standard.approvals.map(({ role, at, name }) => {
    const who = [name, ROLE_NAMES[view.language][role].toLowerCase()].filter(Boolean).join(', ');
    return t('approvedBy', { role: who, day: formatDay(dayOf(at), view) });
  });
  return (
    <Section title={t('approvals')}>
      {said.length === 0 ? <Body>{t('nobodyYet')}</Body> : <List items={said} />}
      <Body>{t('bothNeeded')}</Body>
      <ToSettle standard={standard} view={view} />
      <Body>
        <Link href={`/standards/${standard.id}/publication`}>
          {t(standard.status === 'approved' ? 'whomItTouchesPublish' : 'whomItTouches')}
        </Link>
      </Body>
      <Form
        action={`/standards/${standard.id}/approval`}
        method={mine ? 'delete' : 'post'}
        version={mine ? undefined : standard.version}
      >
        <Button kind={mine ? 'secondary' : 'primary'}>{t(mine ? 'takeBack' : 'approve')}</Button>
      </Form>
    </Section>
  );
}

/** Before anybody approves: what stands in the way of publishing, and what was left without a maximum or cannot be measured, each with the way to it. */
function ToSettle({ standard, view }: Shown) {
  const t = directionTexts(view);
  const { id, slots, directions, obstacles } = standard;
  const isDraft = standard.status === 'draft';
  const unbounded = directions.filter(
    (it) => it.standing === 'chosen' && isUnbounded(it) && !obstacles.some((one) => isOf(one, it)),
  );
  const syringes = syringesIn(slots);
  const unread = directions.filter((it) => notMeasured(it, syringes) !== null);
  const said = [
    ...obstacles.map((one) => ({ ...one, words: t(one.says) })),
    ...unbounded.map((it) => ({ ...it, words: t('no-maximum') })),
    ...directions.flatMap((it) => {
      const quoted = quotedOtherwise(it);
      const gift = `${formatAmount(it.dose ?? 0, view)} ${it.unit}`;
      return quoted.length > 0 ? [{ ...it, words: t('sourceSays', { quoted: formatList(quoted, view), gift }) }] : [];
    }),
    ...unread.map((it) => ({ ...it, words: notMeasuredInWords(it, syringes, view) ?? '' })),
  ].flatMap(({ slot: code, number, words }) => {
    const slot = slots.find((one) => one.code === code);
    const it = directions.find((one) => isOf(one, { slot: code, number }));
    if (!slot || !it) return [];
    const name = view.language === 'nl' ? slot.name : slot.nameEn;
    return [
      <>
        <Link href={isDraft ? `/standards/${id}/slots/${code}/directions/${number}` : `#directions-${code}`}>
          {name}, {useInWords(it, view.language)}
        </Link>
        : {words}
      </>,
    ];
  });
  if (said.length === 0) return null;
  return (
    <>
      <Warning>{t('beforeApproval')}</Warning>
      <List items={said} />
    </>
  );
}

type Place = Pick<StandardStory['directions'][number], 'slot' | 'number'>;
const isOf = (one: Place, other: Place): boolean => one.slot === other.slot && one.number === other.number;
