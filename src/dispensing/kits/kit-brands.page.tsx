import { packTexts } from '../../kit-standards/product-pack.text.js';
import { formatList } from '../../web/format.js';
import { Warning } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import type { KitLine } from './kit.js';

/** What is the matter with the brands of a line; null where nothing is. */
export function brandsInWords({ refused, unconfirmed }: KitLine, view: View): string | null {
  const t = packTexts(view);
  const said = [
    refused.length > 0 && t('refusedHere', { brands: formatList(refused, view) }),
    unconfirmed.length > 0 && t('unconfirmed', { brands: formatList(unconfirmed, view) }),
  ].filter((one) => one !== false);
  return said.length === 0 ? null : said.join(' ');
}

/** At the top of who fills or checks: what must come out, slot by slot. */
export function RefusedBrands({ lines, view }: { lines: readonly KitLine[]; view: View }) {
  return (
    <>
      {lines
        .filter(({ refused }) => refused.length > 0)
        .map(({ id, slot, name, refused }) => (
          <Warning key={id}>
            {slot} {name}. {packTexts(view)('refusedHere', { brands: formatList(refused, view) })}
          </Warning>
        ))}
    </>
  );
}
