import type { MoveName } from '../../kit-life/kit-life.js';
import type { SignedIn } from '../../web/signed-in.js';
import type { Signal } from '../worklist/signals.text.js';
import { rowSteps } from './row-steps.js';

const pharmacist = { role: 'pharmacist', organisation: { id: 'pharmacy' } } as SignedIn;
const packed = (...signals: Signal[]) =>
  rowSteps(
    {
      ...{ status: 'packed', moments: {}, pharmacy: { id: 'pharmacy' }, practice: { id: 'practice' }, signals },
      moves: ['pack', 'dispatch', 'release'] as MoveName[],
    },
    pharmacist,
  ).map((step) => ('move' in step ? step.move : step.detail));

test('what may leave has its button in the row, and what does not has none that would be refused', () => {
  expect(packed()).toEqual(['dispatch']);
  expect(packed('expires-in-30-days')).toEqual(['dispatch']);
  expect(packed('order-differs')).toEqual([]);
  expect(packed('pack-refused')).toEqual([]);
  expect(packed('not-signed')).toEqual(['remindToSign']);
});
