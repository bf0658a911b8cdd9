import { dayOf } from '../../platform/calendar.js';
import { formatList, formatTime, formatWeekday } from '../../web/format.js';
import { List } from '../../web/parts/body.js';
import { Telephone } from '../../web/parts/telephone.js';
import { useView } from '../../web/view.js';
import type { PostGap } from './post-gaps.rules.js';
import { dutyTexts } from './duty.text.js';

/** Whom of the out-of-hours posts the roster does not tell of, and which number is phoned then. */
export function PostGaps({ posts }: { posts: readonly PostGap[] }) {
  const view = useView();
  const t = dutyTexts(view);
  if (posts.length === 0) return null;
  const when = (at: Date) => `${formatWeekday(dayOf(new Date(at)), view)} ${formatTime(new Date(at), view)}`;
  return (
    <List
      items={posts.map(({ name, ownPhone, gaps }) => {
        const spans = gaps.map(({ from, until }) => t('span', { from: when(from), until: when(until) }));
        const words = t('postGap', { name, spans: formatList(spans, view) });
        return ownPhone === null ? (
          `${words} ${t('postHasNoNumber')}`
        ) : (
          <>
            {words} {t('postOwnNumber')} <Telephone number={ownPhone} />
          </>
        );
      })}
    />
  );
}
