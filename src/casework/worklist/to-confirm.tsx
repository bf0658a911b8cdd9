import type { WaitingRecall } from '../../dispensing/recalls/recall.query.js';
import type { WaitingDecision } from '../../kit-standards/waiting-decisions.query.js';
import { Link } from '../../web/parts/link.js';
import { More } from '../../web/parts/more.js';
import { Live } from '../../web/parts/section.js';
import { StatusTag } from '../../web/parts/status-tag.js';
import { useView } from '../../web/view.js';
import { DecisionToTake } from './decision-to-take.js';
import { whenInWords } from './when.text.js';
import { worklistTexts } from './worklist.text.js';

interface ToConfirmProps {
  recalls: readonly WaitingRecall[];
  packsToConfirm: number;
  decisions: readonly WaitingDecision[];
}

/**
 * What another person began: of a recall kits stay, and no pharmacy is written to until somebody else has looked. The first stands beside
 * the title, so that the rows stay in view; what there is more unfolds.
 */
export function ToConfirm({ recalls, packsToConfirm, decisions }: ToConfirmProps) {
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
  ];
  return (
    <Live name="to-confirm">
      <span>{all[0]}</span>
      {all.length > 1 && <More summary={t('moreToConfirm', { n: all.length - 1 })} items={all.slice(1)} />}
    </Live>
  );
}
