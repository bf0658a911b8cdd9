import { formatDay, formatMoment } from '../web/format.js';
import { Body } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Table } from '../web/parts/table.js';
import { useView } from '../web/view.js';
import type { Held } from './erasures.query.js';
import { erasureTexts } from './erasures.text.js';
import { HOLD_REASON, holdTexts } from './legal-hold.text.js';

/** Which persons stay although their time has come, and why; the administrator may let go of each. */
export function HeldPersons({ held }: { held: Held[] }) {
  const view = useView();
  const t = erasureTexts(view);
  if (held.length === 0) return <Body>{t('noHeld')}</Body>;
  return (
    <Table
      caption={t('held')}
      captionSize="hidden"
      rows={held}
      rowKey={({ number }) => String(number)}
      columns={[
        { title: t('number'), heads: true, cell: ({ number }) => number },
        { title: t('practice'), cell: ({ practice }) => practice },
        { title: t('why'), cell: ({ reason }) => HOLD_REASON[view.language][reason] },
        { title: t('since'), cell: ({ since }) => formatMoment(since, view) },
        { title: t('eraseOn'), cell: ({ eraseOn }) => (eraseOn ? formatDay(eraseOn, view) : t('notOver')) },
        {
          title: t('ending'),
          cell: ({ number }) => (
            <Link href={`/erasures/holds/end?number=${String(number)}`} about={t('endFor', { number: String(number) })}>
              {holdTexts(view)('end')}
            </Link>
          ),
        },
      ]}
    />
  );
}
