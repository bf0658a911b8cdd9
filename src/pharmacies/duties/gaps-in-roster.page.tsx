import { dayOf } from '../../platform/calendar.js';
import { formatTime, formatWeekday } from '../../web/format.js';
import { Link } from '../../web/parts/link.js';
import { Live } from '../../web/parts/section.js';
import { useView } from '../../web/view.js';
import type { GapsAhead } from './duties.service.js';
import { proposalTexts } from './duty-proposal.text.js';
import { dutyTexts } from './duty.text.js';

/** On the start page: that nobody is on duty soon, what pharmacies propose, and the way to the roster. */
export function GapsInRoster({ ahead: { gaps, empty, proposals } }: { ahead: GapsAhead }) {
  const view = useView();
  const t = dutyTexts(view);
  const [gap] = gaps;
  if (!gap && proposals === 0) return null;
  const from = gap && new Date(gap.from);
  const first = from ? `${formatWeekday(dayOf(from), view)} ${formatTime(from, view)}` : '';
  return (
    <Live name="duty-gaps">
      {from && (
        <Link href={`/duties?from=${dayOf(from)}`}>
          {empty ? t('noRoster') : t('gapAhead', { count: gaps.length, first })}
        </Link>
      )}
      {proposals > 0 && <Link href="/duties#proposals">{proposalTexts(view)('waits', { count: proposals })}</Link>}
    </Live>
  );
}
