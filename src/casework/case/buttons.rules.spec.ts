import { MOVE_NAMES, MOVES, movesFor } from '../../kit-life/kit-life.js';
import { buttonsFor } from './buttons.rules.js';

test('the offered pharmacist accepts with the main button and may decline; an assistant may neither', () => {
  const moves = movesFor('requested', ['offered']);
  expect(buttonsFor('requested', moves, 'pharmacist')).toEqual({ main: 'accept', others: ['decline'] });
  expect(buttonsFor('requested', moves, 'pharmacy-assistant')).toEqual({ main: null, others: [] });
});

test('a courier delivers or brings back, and nothing else', () => {
  const moves = movesFor('dispatched', ['supplier']);
  expect(buttonsFor('dispatched', moves, 'courier')).toEqual({ main: 'deliver', others: ['bringBack'] });
});

test('a coordinator places what has no pharmacy', () => {
  expect(buttonsFor('unplaced', movesFor('unplaced', ['network']), 'coordinator')).toEqual({
    main: 'place',
    others: ['withdraw'],
  });
});

test('opening is asked of the nurse; the pharmacy can, but is not asked', () => {
  expect(buttonsFor('delivered', movesFor('delivered', ['home-care']), 'nurse').main).toBe('open');
  const pharmacy = buttonsFor('delivered', movesFor('delivered', ['supplier']), 'pharmacist');
  expect(pharmacy.main).toBeNull();
  expect(pharmacy.others).toContain('open');
});

test('every move that people make has an address', () => {
  const byOthers = ['submit', 'submitOnBehalf', 'lapse'];
  expect(MOVE_NAMES.filter((move) => !('path' in MOVES[move]))).toEqual(byOthers);
});
