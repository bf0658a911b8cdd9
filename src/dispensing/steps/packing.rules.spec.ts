import type { ReadyKit } from './packing.query.js';
import { usualKit } from './packing.rules.js';

const kit = (id: string, own: Partial<ReadyKit> = {}) =>
  ({ id, conformity: 'conforms', overRation: [], ...own }) as ReadyKit;
const deviates = kit('deviates', { conformity: 'deviates' });

test('what conforms comes before what deviates', () => {
  expect(usualKit([deviates, kit('fit')])?.id).toBe('fit');
  expect(usualKit([deviates])?.id).toBe('deviates');
});

test('a kit that a shortage asks to open is never chosen beforehand', () => {
  const toOpen = kit('to-open', {
    overRation: [{ name: 'Midazolam', nameEn: 'Midazolam', held: 10, counted: false, leaves: 6 }],
  });
  expect(usualKit([toOpen, kit('fit')])?.id).toBe('fit');
  expect(usualKit([toOpen])).toBeUndefined();
  expect(usualKit([toOpen, deviates])).toBeUndefined();
});
