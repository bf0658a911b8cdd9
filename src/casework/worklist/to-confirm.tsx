import type { WaitingRecall } from '../../dispensing/recalls/recall.query.js';
import type { Rationing } from '../../dispensing/rationing/rationed-kits.query.js';
import type { WaitingDecision } from '../../kit-standards/waiting-decisions.query.js';
import { Link } from '../../web/parts/link.js';
import { More } from '../../web/parts/more.js';
import { Live } from '../../web/parts/section.js';
import { StatusTag } from '../../web/parts/status-tag.js';
import { useView } from '../../web/view.js';
import { DecisionToTake } from './decision-to-take.js';
import { KitsToOpen } from './kits-to-open.js';
import { NoMail, WithoutMailLine } from './no-mail.js';
import { whenInWords } from './when.text.js';
import type { WithoutMail } from './without-mail.query.js';
import { worklistTexts } from './worklist.text.js';

interface ToConfirmProps {
  recalls: readonly WaitingRecall[];
  packsToConfirm: number;
  decisions: readonly WaitingDecision[];
  rationings: readonly Rationing[];
  withoutMail: readonly WithoutMail[];
}

/**
 * What another person began, and what somebody follows in the region: of a recall kits stay, and no pharmacy is written to until somebody else
 * has looked. The first stands beside the title, so that the rows stay in view; what there is more unfolds.
 */
export function ToConfirm({ recalls, packsToConfirm, decisions, rationings, withoutMail }: ToConfirmProps) {
  const view = useView();
  const t = worklistTexts(view);
  const all = [
    ...recalls.map(({ id, name, draftedAt, isConfirmed }) => (
      <>
        <StatusTag colour={isConfirmed ? 'orange' : 'red'}>{t(isConfirmed ? 'lookAtIt' : 'confirmNow')}</StatusTag>{' '}
        <Link key={id} href={`/recalls/${id}`}>
          {t(isConfirmed ? 'recallAlone' : 'recallWaits', { name, when: whenInWords(draftedAt, view) })}
        </Link>
      </>
    )),
    ...(packsToConfirm > 0
      ? [
          <Link key="packs" href="/product-packs">
            {t('packsToConfirm', { n: packsToConfirm })}
          </Link>,
        ]
      : []),
    ...decisions.map((it) => <DecisionToTake key={`${it.what} ${it.id}`} it={it} />),
    ...(rationings.length > 0 ? [<KitsToOpen key="kits" rationings={rationings} />] : []),
  ];
  const more = [...all.slice(1), ...withoutMail.map((one) => <WithoutMailLine key={one.name} of={one} />)];
  return (
    <Live name="to-confirm">
      {all.length === 0 ? <NoMail organisations={withoutMail} /> : <span>{all[0]}</span>}
      {all.length > 0 && more.length > 0 && <More summary={t('moreToDo', { n: more.length })} items={more} />}
    </Live>
  );
}
