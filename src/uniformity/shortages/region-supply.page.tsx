import { formatAmount, formatDay } from '../../web/format.js';
import type { ListColumn } from '../../web/list.js';
import { Body, Code } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import type { Demand } from './shelf.query.js';
import type { SlotSupply } from './shelf.service.js';
import { FURTHEST_DAYS, type Lasts } from './supply.rules.js';
import { shelfTexts } from './shelf.text.js';
import type { OtherUnits } from './weighed-units.rules.js';
import { addDays, type PlainDate } from '../../platform/calendar.js';

interface Shown {
  slots: readonly SlotSupply[];
  today: PlainDate;
  view: View;
}

/** What the region has of each slot, and until when that does: seen before somebody decides how to go on with less. */
export function RegionSupply({ slots, today, view }: Shown) {
  const t = shelfTexts(view);
  return (
    <Section dense>
      <Table
        caption={t('supply')}
        captionSize="hidden"
        dense
        rows={slots}
        rowKey={({ slot }) => slot}
        columns={supplyColumns(today, view)}
      />
    </Section>
  );
}

export function demandInWords({ days, perWeek }: Demand, view: View): string {
  const t = shelfTexts(view);
  if (perWeek === null || days === null) return t('demandUnknown');
  return t('demand', { perWeek: formatAmount(perWeek, view), days });
}

export function supplyColumns(today: PlainDate, view: View): ListColumn<SlotSupply>[] {
  const t = shelfTexts(view);
  const name = (it: SlotSupply) => (view.language === 'nl' ? it.name : it.nameEn);
  const number = (key: 'usual' | 'perWeek'): ListColumn<SlotSupply> => ({
    ...{ key, title: t(key), numeric: true, value: (it) => it[key], cell: (it) => it[key] ?? '–' },
  });
  return [
    {
      ...{ key: 'slot', title: t('slot'), heads: true, value: (it) => `${it.slot} ${name(it)}` },
      cell: (it) => (
        <>
          <Code>{it.slot}</Code> <Link href={`/shelf?slot=${it.slot}`}>{name(it)}</Link>
        </>
      ),
    },
    number('usual'),
    {
      ...{ key: 'units', title: t('units'), numeric: true, value: ({ units }) => units },
      cell: ({ units, others }) => (
        <>
          {units}
          {others.map((one) => (
            <Body key={one.product} kind="s">
              {otherInWords(one, view)}
            </Body>
          ))}
        </>
      ),
    },
    number('perWeek'),
    {
      ...{ key: 'kits', title: t('enoughFor'), numeric: true, value: (it) => it.lasts.kits },
      cell: (it) => it.lasts.kits,
    },
    ...lastsColumns<SlotSupply>(({ lasts }) => lasts, today, view),
    {
      ...{ key: 'firstExpiry', title: t('firstExpiry'), value: (it) => it.firstExpiry },
      cell: ({ firstExpiry }) => (firstExpiry === null ? '–' : formatDay(firstExpiry, view, 'medium')),
    },
  ];
}

/** In a file what was weighed stands in a column of its own. */
export const othersColumn = (view: View): ListColumn<SlotSupply> => ({
  ...{ key: 'others', title: shelfTexts(view)('others'), holds: 'text' },
  value: ({ others }) => others.map((one) => otherInWords(one, view)).join('; '),
  cell: ({ others }) => others.map((one) => otherInWords(one, view)).join('; '),
});

export const otherInWords = ({ basis, units, name, counts }: OtherUnits, view: View): string =>
  shelfTexts(view)(basis, { units, name, counts: formatAmount(counts, view) });

/** Until when on average, and until when in weeks that are busier than nearly all. */
export function lastsColumns<R>(
  of: (row: R) => Lasts,
  today: PlainDate,
  view: View,
  about: '' | 'Opened' | 'AsTheyAre' = '',
): ListColumn<R>[] {
  const t = shelfTexts(view);
  return (['until', 'surelyUntil'] as const).map((key) => ({
    ...{ key: `${key}${about}`, title: t(`${key}${about}`) },
    value: (row) => of(row)[key],
    cell: (row) => untilInWords(of(row)[key], today, view),
  }));
}

export function untilInWords(until: PlainDate | null, today: PlainDate, view: View): string {
  const t = shelfTexts(view);
  if (until === null) return t('unknown');
  if (until < today) return t('notADay');
  return until >= addDays(today, FURTHEST_DAYS - 1) ? t('longer') : formatDay(until, view, 'medium');
}
