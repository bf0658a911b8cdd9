import { countOf } from '../kit-standards/unit.js';
import { formatMoney } from '../web/format.js';
import { Code } from '../web/parts/body.js';
import { Table } from '../web/parts/table.js';
import { Ticks } from '../web/parts/ticks.js';
import type { View } from '../web/view.js';
import { comparisonTexts } from './comparison.text.js';
import type { ShownSlot } from './shown-slot.rules.js';

interface Shown {
  slots: readonly ShownSlot[];
  /** What was ticked, once somebody did. */
  takes: readonly string[] | null;
  /** That are compared. */
  pharmacies: number;
  view: View;
}

/** Of each slot the ways in which it is filled, to choose what the next standard takes; what more than half do is ticked. */
export function NextSlots({ slots, view, ...chosen }: Shown) {
  const t = comparisonTexts(view);
  return (
    <Table
      caption={t('next')}
      captionSize="hidden"
      rows={slots}
      rowKey={({ slot }) => slot}
      columns={[
        {
          title: t('slot'),
          heads: true,
          cell: ({ slot, name, nameEn }) => (
            <>
              <Code>{slot}</Code> {view.language === 'nl' ? name : nameEn}
            </>
          ),
        },
        { title: t('next'), cell: (slot) => <Ways slot={slot} view={view} {...chosen} /> },
      ]}
    />
  );
}

function Ways({ slot: { slot, ways }, takes, pharmacies: of, view }: Omit<Shown, 'slots'> & { slot: ShownSlot }) {
  const t = comparisonTexts(view);
  const choices = ways.map((way) => {
    const price = way.cents === null ? t('noPrice') : formatMoney(way.cents / 100, view);
    const { quantity, unit, name, pharmacies } = way;
    return {
      value: way.value,
      text: t('way', { filled: countOf(quantity, unit, view.language), name, n: pharmacies, of, price }),
    };
  });
  const usual = ways.filter(({ pharmacies }) => pharmacies * 2 > of).map(({ value }) => value);
  return <Ticks name="takes" part={slot} choices={choices} value={takes ?? usual} />;
}
