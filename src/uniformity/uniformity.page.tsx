import { formatDay, formatMonth, formatPercent } from '../web/format.js';
import type { PlainDate } from '../platform/calendar.js';
import { Body } from '../web/parts/body.js';
import { Details } from '../web/parts/details.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import type { MonthUniformity } from './uniformity.rules.js';
import { uniformityTexts } from './uniformity.text.js';

interface Shown {
  /** The newest first. */
  months: readonly MonthUniformity[];
  today: PlainDate;
  view: View;
}

/** The figure in a sentence, and what it was. */
export function UniformityFigure({ months, view }: Omit<Shown, 'today'>) {
  const t = uniformityTexts(view);
  const [now, ...before] = months;
  if (!now) return null;
  const earliest = before.findLast(({ share }) => share !== null);
  return (
    <Body>
      <strong>{inWords(now, view)}</strong>{' '}
      {earliest?.share != null &&
        t('before', { month: formatMonth(earliest.month, view), share: formatPercent(earliest.share, view) })}
    </Body>
  );
}

/** What was counted for the figure, and one click away what it is and how it went. */
export function UniformityExplained({ months, today, view }: Shown) {
  const t = uniformityTexts(view);
  const [now] = months;
  if (!now) return null;
  return (
    <Section title={t('title')}>
      {now.share !== null && (
        <Body kind="s">
          {t('counted', {
            ...{ alike: now.kitSlotsAlike, all: now.kitSlots, day: formatDay(today, view) },
            ...{ slotsAlike: now.alike, slots: now.slots, recorded: now.recorded, pharmacies: now.pharmacies },
          })}
        </Body>
      )}
      <Details summary={t('definition')}>
        <Body>{t('whatIs')}</Body>
        <Body>{t('weighted')}</Body>
        <Body>{t('completeness')}</Body>
      </Details>
      <Details summary={t('trend')}>
        <Trend months={months} view={view} />
      </Details>
    </Section>
  );
}

function inWords({ share, complete, recorded, pharmacies }: MonthUniformity, view: View): string {
  const t = uniformityTexts(view);
  if (share !== null) return t('now', { share: formatPercent(share, view) });
  return complete ? t('nothingDelivered') : t('unknown', { recorded, pharmacies });
}

function Trend({ months, view }: Omit<Shown, 'today'>) {
  const t = uniformityTexts(view);
  return (
    <Table
      caption={t('trend')}
      captionSize="hidden"
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        { title: t('month'), heads: true, cell: ({ month }) => formatMonth(month, view) },
        {
          title: t('share'),
          numeric: true,
          cell: ({ share }) => (share === null ? t('tooFew') : formatPercent(share, view)),
        },
        { title: t('slotsAlike'), numeric: true, cell: ({ alike, slots }) => t('ofSlots', { alike, slots }) },
        {
          title: t('recorded'),
          numeric: true,
          cell: ({ recorded, pharmacies }) => t('ofSlots', { alike: recorded, slots: pharmacies }),
        },
      ]}
    />
  );
}
