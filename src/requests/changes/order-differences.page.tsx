import { formatAmount } from '../../web/format.js';
import { List } from '../../web/parts/body.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import type { OrderDifference } from './packed-kit.query.js';
import { detailTexts } from './request-changes.text.js';

/** Old beside new, for each opium line that is not what was signed; of a kit that replaces the one in the home for each. */
export function OrderDifferences({ all, away }: { all: readonly OrderDifference[]; away: boolean }) {
  const view = useView();
  const t = detailTexts(view);
  if (all.length === 0) return null;
  const amount = (quantity: number | null, unit: string | null) =>
    quantity === null ? t('nothing') : [formatAmount(quantity, view.language), unit].filter(Boolean).join(' ');
  return (
    <>
      <Warning>{t(away ? 'forReplacement' : 'differs')}</Warning>
      <List
        items={all.map(({ name, unit, signed, held }) =>
          t('differsLine', { name, signed: amount(signed, unit), held: amount(held, unit) }),
        )}
      />
    </>
  );
}
