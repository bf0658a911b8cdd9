import { impossibleUse } from './opening.rules.js';

const slots = [{ slot: 'M1', name: 'Morfine 10 mg/ml', unit: 'ampul', quantity: 10 }];

test('of ten ampoules none to ten can have been used', () => {
  expect(impossibleUse([{ slot: 'M1', quantity: 0 }], slots)).toEqual([]);
  expect(impossibleUse([{ slot: 'M1', quantity: 10 }], slots)).toEqual([]);
  expect(impossibleUse([{ slot: 'M1', quantity: 11 }], slots)).toEqual([{ place: 0, why: 'tooMuch', quantity: 10 }]);
});

test('what is not in the kit cannot have been used from it', () => {
  const used = [
    { slot: 'M1', quantity: 1 },
    { slot: 'M9', quantity: 0 },
  ];
  expect(impossibleUse(used, slots)).toEqual([{ place: 1, why: 'notInKit', quantity: 0 }]);
});
