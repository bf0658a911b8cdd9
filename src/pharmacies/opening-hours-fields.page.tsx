import type { Weekday } from '../platform/calendar.js';
import { Details } from '../web/parts/details.js';
import { Body } from '../web/parts/body.js';
import { Field } from '../web/parts/field.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import { Textarea } from '../web/parts/textarea.js';
import { useView } from '../web/view.js';
import { exceptionsAsText, hoursOn } from './opening-hours-text.rules.js';
import { openingHoursTexts } from './opening-hours.text.js';
import type { KeptHours } from './opening-hours.js';
import { spansAsText } from './opening-spans.rules.js';
import { CELLS } from './told-hours.rules.js';

/** As a table of the week, as lines of dates, or all of it pasted. */
export function OpeningHoursFields({ times }: { times: KeptHours }) {
  const view = useView();
  const t = openingHoursTexts(view);
  const { openOnHolidays, holidayHours } = times;
  const rows = [
    ...CELLS.map((day, i) => ({ day, said: spansAsText(hoursOn(times.hours, (i + 1) as Weekday)) })),
    { day: 'holidays' as const, said: spansAsText(holidayHours) || (openOnHolidays ? t('asUsual') : '') },
  ];
  return (
    <Section title={t('perDay')}>
      <Body>{t('perDayHint')}</Body>
      <Table
        caption={t('perDay')}
        captionSize="hidden"
        rows={rows}
        rowKey={({ day }) => day}
        columns={[
          { title: t('day'), cell: ({ day }) => t(day), heads: true },
          {
            title: t('hours'),
            cell: ({ day, said }) => (
              <Field
                name={`hoursPerDay[${day}]`}
                label={t(day)}
                labelSize="hidden"
                hint={day === 'holidays' ? t('holidaysHint') : undefined}
                value={said || t('closed')}
                width={20}
              />
            ),
          },
        ]}
      />
      <Textarea
        name="exceptionsText"
        label={t('exceptions')}
        hint={t('exceptionsHint')}
        value={exceptionsAsText(times)}
        rows={5}
        optional
      />
      <Details summary={t('asText')} open={view.errors.some(({ field }) => field === 'hoursText')}>
        <Textarea name="hoursText" label={t('asText')} hint={t('asTextHint')} rows={5} optional />
      </Details>
    </Section>
  );
}
