import { formatDay, formatMonth } from '../../web/format.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import type { ByPeriod } from './expiry-periods.rules.js';
import { shelfTexts } from './shelf.text.js';

interface Shown {
  title: string;
  counted: string;
  periods: readonly ByPeriod[];
  view: View;
}

/** How much expires in which week, further on in which month. */
export function ExpiryPeriods({ title, counted, periods, view }: Shown) {
  const t = shelfTexts(view);
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionSize="hidden"
        rows={periods}
        rowKey={({ from, isMonth }) => `${from}${isMonth}`}
        columns={[
          {
            ...{ title: t('expires'), heads: true },
            cell: ({ from, isMonth }) =>
              isMonth ? formatMonth(from.slice(0, 7), view) : t('weekOf', { day: formatDay(from, view, 'medium') }),
          },
          { title: counted, numeric: true, cell: ({ count }) => count },
        ]}
      />
    </Section>
  );
}
