import { Details } from '../web/parts/details.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import type { ShownDirection } from './direction.js';
import { directionTexts } from './direction.text.js';
import { useInWords } from './direction-words.text.js';
import { giftsOf } from './enough.text.js';
import { usualQuantity } from './standard.js';
import type { SlotName } from './substitution-form.query.js';

const MOST_ROWS = 20;

/** Before one says how few: for how many gifts each number is enough, as the network agreed them. */
export function GiftsByQuantity({
  slot,
  directions,
  view,
}: {
  slot: SlotName;
  directions: readonly ShownDirection[];
  view: View;
}) {
  const t = directionTexts(view);
  const own = directions.filter((it) => it.slot === slot.code && it.gift?.units != null);
  if (own.length === 0) return null;
  const usual = usualQuantity(slot);
  const quantities = Array.from({ length: Math.min(usual, MOST_ROWS) }, (_, less) => usual - less);
  return (
    <Details summary={t('giftsTitle')} open>
      <Table
        caption={t('giftsTitle')}
        captionSize="hidden"
        dense
        rows={quantities}
        rowKey={String}
        columns={[
          { title: t('inKit'), heads: true, numeric: true, cell: (quantity) => quantity },
          ...own.map((it) => ({
            ...{ title: useInWords(it, view.language), numeric: true },
            cell: (quantity: number) => giftsOf(it, { quantity, article: null }, slot),
          })),
        ]}
      />
    </Details>
  );
}
