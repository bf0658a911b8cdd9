import { WRITTEN } from '../../access/audit-actions.js';
import { seenInWords } from './seen.text.js';

test('whatever the record of access can say was done has words for the person whom it is about', () => {
  for (const language of ['nl', 'en'] as const)
    for (const action of WRITTEN) expect(seenInWords(action, language)).toMatch(/^\p{Lu}[\p{L} ’'.,-]+$/u);
});
