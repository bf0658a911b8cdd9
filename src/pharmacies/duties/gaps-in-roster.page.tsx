import { dayOf } from '../../platform/calendar.js';
import { formatTime, formatWeekday } from '../../web/format.js';
import { Link } from '../../web/parts/link.js';
import { Live } from '../../web/parts/section.js';
import { useView } from '../../web/view.js';
import type { GapsAhead } from './duties.service.js';
import { dutyTexts } from './duty.text.js';

/** One line on the start page: that nobody is on duty soon, and the way to the roster. */
export function GapsInRoster({ ahead: { gaps, empty } }: { ahead: GapsAhead }) {
  const view = useView();
  const t = dutyTexts(view);
  const [gap] = gaps;
  if (!gap) return null;
  const from = new Date(gap.from);
  const first = `${formatWeekday(dayOf(from), view)} ${formatTime(from, view)}`;
  return (
    <Live name="duty-gaps">
      <Link href={`/duties?from=${dayOf(from)}`}>
        {empty ? t('noRoster') : t('gapAhead', { count: gaps.length, first })}
      </Link>
    </Live>
  );
}
