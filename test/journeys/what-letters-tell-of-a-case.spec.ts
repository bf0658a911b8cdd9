import type { CaseField, Viewer } from '../../src/kit-life/fields-by-part.js';
import { sees } from '../../src/kit-life/visible-to.js';
import type { LetterFacts } from '../../src/notifications/letter-facts.js';

/** Which field of a case each fact of a letter is: a fact that is added asks here. */
const TELLS: Record<keyof LetterFacts, CaseField | null> = {
  ...{ number: 'number', numbers: 'number', urgent: 'urgency', answerBy: 'offerLapsesAt', deliverBy: 'deliverBy' },
  ...{ validUntil: 'orderValidUntil', pharmacy: 'pharmacy', practice: null, former: 'pharmacy', call: 'whomToPhone' },
  // Of a link, a mail address, an invitation, a recall or the network: of no case.
  ...{ path: null, usableUntil: null, why: null, product: null, lots: null },
  // Of a shortage: what changes in every kit of the network.
  ...{ says: null, until: null, consent: null },
  ...{ gapFrom: null, gapUntil: null, dutyFrom: null, dutyUntil: null },
  // Whether it was told before, until when something keeps or holds, and whether the box stays: nothing of the person.
  ...{ again: null, lastDay: 'earliestExpiry', needed: null, fills: null },
  ...{
    address: null,
    name: null,
    inviter: null,
    works: null,
    takesEffectOn: null,
    changes: null,
    touches: null,
    by: null,
  },
  // Who said yes at the pharmacy that the letter goes to, and who telephoned: nobody who is ill.
  ...{ agreedWith: null, placedBy: null },
  // That whoever was asked objects, not to what.
  medical: null,
};
/** Nothing of the person is known to them. */
const WITHOUT_THE_PERSON: Viewer[] = ['offered', 'network'];

test('a letter tells of a case only what somebody may see to whom nothing of the person is known', () => {
  const told = Object.values(TELLS).filter((field) => field !== null);
  expect(told.filter((field) => !WITHOUT_THE_PERSON.some((viewer) => sees(field, { parts: [viewer] })))).toEqual([]);
});
