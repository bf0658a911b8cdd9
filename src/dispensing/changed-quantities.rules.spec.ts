import { changedQuantities, changeInNumbers } from './changed-quantities.rules.js';

const morphine = { slot: 'M1', name: 'Morfine 10 mg/ml', quantity: 10 };
const midazolam = { slot: 'M2', name: 'Midazolam 5 mg/ml', quantity: 10 };

test('what came, went and changed is told with how many there were, two lots together; what stayed is not', () => {
  const two = [
    { ...midazolam, quantity: 4 },
    { ...midazolam, quantity: 1 },
  ];
  const changes = changedQuantities([morphine, midazolam], [morphine, ...two]);
  expect(changes.map(changeInNumbers)).toEqual(['M2 Midazolam 5 mg/ml: 10 → 5']);
  expect(changedQuantities([], [morphine]).map(changeInNumbers)).toEqual(['M1 Morfine 10 mg/ml: 0 → 10']);
  expect(changedQuantities([morphine], []).map(changeInNumbers)).toEqual(['M1 Morfine 10 mg/ml: 10 → 0']);
  expect(changedQuantities([morphine], [morphine])).toEqual([]);
});
