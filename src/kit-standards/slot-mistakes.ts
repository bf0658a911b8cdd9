import type { EntityManager } from 'typeorm';
import { BadInput, type Fault } from '../web/problem.js';
import { directionsIn } from './directions.query.js';
import { productsNamed } from './products.query.js';
import type { SlotChange } from './slots.js';
import { slotTexts } from './slot.text.js';
import { slotsIn } from './standards.query.js';
import { isSameSubstance } from './substance.rules.js';

/** A slot is not overwritten by whoever meant to add one, nor does what is said of a substance go unasked. */
export async function unlessMistaken(tx: EntityManager, id: string, change: SlotChange): Promise<void> {
  const { slots, openedAs, fieldOf, areSo = [] } = change;
  const present = await slotsIn(tx, id);
  const directions = await directionsIn(tx, id);
  const asked = slots.flatMap(({ products }) => products);
  const known = await productsNamed(tx, asked);
  const faults = slots.flatMap(({ code, products }, index): Fault[] => {
    const now = present.find((slot) => slot.code === code);
    if (!now) return [];
    const at = (field: string) => [fieldOf(index), field].filter(Boolean).join('.');
    if (openedAs !== undefined && openedAs !== code)
      return [{ field: at('code'), said: (language) => slotTexts(language)('code-taken', { code }) }];
    const n = directions.filter(({ slot }) => slot === code).length;
    const next = known.filter((product) => products.includes(product.code) || products.includes(product.gtin ?? ''));
    const loses = n > 0 && next.length > 0 && !isSameSubstance(now, { products: next });
    if (!loses || areSo.includes(at('products'))) return [];
    const said: Fault['said'] = (language) => slotTexts(language)('other-substance', { code, n });
    return [{ field: at('products'), said, mayBeSo: true }];
  });
  if (faults.length > 0) throw new BadInput(faults);
}
