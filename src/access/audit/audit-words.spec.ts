import { MAY, type Action } from '../may.js';
import { WRITTEN } from './audit-actions.js';
import { actionInWords } from './audit-actions.text.js';
import { detailInWords } from './audit-details.text.js';

test.each([...WRITTEN, ...(Object.keys(MAY) as Action[])])('%s is said in words, in both languages', (action) => {
  for (const language of ['nl', 'en'] as const) expect(actionInWords(action, language)).not.toBe(action);
});

test('a detail is words, what somebody wrote stays theirs, and an id says nothing', () => {
  expect(detailInWords('proof-wrong', 'nl')).toBe('bewijs klopte niet');
  expect(detailInWords('Benauwd, huisarts onbereikbaar', 'nl')).toBe('Benauwd, huisarts onbereikbaar');
  expect(detailInWords('01a21b25-3105-7732-a874-2509d1481655', 'nl')).toBe('');
  expect(detailInWords('big 01a21b25-3105-7732-a874-2509d1481655 confirmed', 'en')).not.toContain('01a21b25');
});
