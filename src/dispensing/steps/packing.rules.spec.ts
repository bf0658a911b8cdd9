import type { ReadyKit } from './packing.query.js';
import { usualKit } from './packing.rules.js';

const kit = (id: string, own: Partial<ReadyKit> = {}) =>
  ({ id, conformity: 'conforms', hasRefusedPack: false, isToOpen: false, ...own }) as ReadyKit;
const refused = kit('refused', { hasRefusedPack: true });
const deviates = kit('deviates', { conformity: 'deviates' });

test('what conforms comes before what deviates, and a kit with a refused pack is never chosen beforehand', () => {
  expect(usualKit([refused, deviates, kit('fit')])?.id).toBe('fit');
  expect(usualKit([refused, deviates])?.id).toBe('deviates');
  expect(usualKit([refused])).toBeUndefined();
});

test('a kit that a shortage asks to open is chosen only where no other conforms', () => {
  const toOpen = kit('to-open', { isToOpen: true });
  expect(usualKit([toOpen, kit('fit')])?.id).toBe('fit');
  expect(usualKit([toOpen])?.id).toBe('to-open');
});
