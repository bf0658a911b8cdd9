import { whyInWords } from './holidays.text.js';
import { dayOf } from '../platform/calendar.js';
import { formatWeekday } from '../web/format.js';
import { Section } from '../web/parts/section.js';
import { SummaryList } from '../web/parts/summary-list.js';
import { Table } from '../web/parts/table.js';
import { useView } from '../web/view.js';
import { comingDays, type ComingDays } from './coming-days.rules.js';
import { CELLS } from './told-hours.rules.js';
import { hoursOn } from './opening-hours-text.rules.js';
import type { KeptHours } from './opening-hours.js';
import { openingHoursTexts } from './opening-hours.text.js';
import { spansAsText } from './opening-spans.rules.js';
import type { Weekday } from '../platform/calendar.js';

/** First what is other than always soon, then the week. */
export function OpeningHoursShown({ times, title }: { times: KeptHours; title: string }) {
  const view = useView();
  const t = openingHoursTexts(view);
  const today = dayOf(view.now);
  const coming = comingDays(times, today);
  const dayName = (day: string) => {
    const year = day.slice(0, 4);
    return `${formatWeekday(day, view)}${year === today.slice(0, 4) ? '' : ` ${year}`}`;
  };
  const when = ({ from, until }: ComingDays) => (until > from ? `${dayName(from)} – ${dayName(until)}` : dayName(from));
  const holidays = times.openOnHolidays ? spansAsText(times.holidayHours) || t('asUsual') : t('closed');
  return (
    <Section title={title}>
      {coming.length > 0 && (
        <Table
          caption={t('coming')}
          captionSize="s"
          rows={coming}
          rowKey={({ from }) => from}
          columns={[
            { title: t('when'), cell: when, heads: true },
            { title: t('hours'), cell: ({ hours }) => spansAsText(hours) || t('closed') },
            { title: t('why'), cell: ({ why }) => (why === null ? '–' : whyInWords(why, view.language)) },
          ]}
        />
      )}
      <SummaryList
        rows={[
          ...CELLS.map((day, i) => ({
            key: t(day),
            value: spansAsText(hoursOn(times.hours, (i + 1) as Weekday)) || t('closed'),
          })),
          { key: t('holidays'), value: holidays },
        ]}
      />
    </Section>
  );
}
