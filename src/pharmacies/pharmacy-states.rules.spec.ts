import { stateAfter, stepsFrom } from './pharmacy-states.rules.js';

test('a pharmacy agrees, is trained and becomes active, in that order', () => {
  expect(stateAfter('agreement', 'interested')).toBe('agreed');
  expect(stateAfter('training', 'agreed')).toBe('trained');
  expect(stateAfter('activation', 'trained')).toBe('active');
  expect(stateAfter('activation', 'agreed')).toBeNull();
  expect(stateAfter('training', 'interested')).toBeNull();
});

test('an agreement that is renewed leaves an active pharmacy active', () => {
  expect(stateAfter('agreement', 'active')).toBe('active');
  expect(stateAfter('agreement', 'trained')).toBe('trained');
});

test('who is leaving may change its mind, who never agreed cannot leave', () => {
  expect(stepsFrom('leaving')).toEqual(['activation']);
  expect(stateAfter('departure', 'interested')).toBeNull();
  expect(stepsFrom('left')).toEqual(['agreement']);
});
