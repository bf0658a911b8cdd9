import { unsaid } from './details.rules.js';

test('a row tells what is the matter once: in words, or on the button that answers it', () => {
  const signals = ['order-expired', 'long-at-home', 'use-unknown'] as const;
  expect(unsaid(signals, 'answerNeed')).toEqual(['order-expired', 'use-unknown']);
  expect(unsaid(signals, null)).toEqual(signals);
  expect(unsaid(['not-signed'], 'remindToSign')).toEqual([]);
});

test('whose consent is asked, and that a kit is another than was signed, no button says', () => {
  expect(unsaid(['order-differs'], 'renewOrder')).toEqual(['order-differs']);
  expect(unsaid(['consent-needed'], 'recordConsent')).toEqual(['consent-needed']);
});
