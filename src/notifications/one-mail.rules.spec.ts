import type { NewLetter } from './new-letters.js';
import { inOneMail } from './one-mail.rules.js';
import { writeLetter } from './write-letter.js';

const letter = (number: number, own: Partial<NewLetter> = {}, why = 'late-delivery'): NewLetter => ({
  ...{ eventId: `event ${String(number)}`, caseId: `case ${String(number)}`, kind: 'escalation' },
  ...{ recipientId: 'coordinator', channel: 'mail', address: 'els@example.org', name: 'Els', language: 'nl' },
  ...{ urgent: true, fault: null, facts: { number, why, urgent: number === 2, path: `/cases/${String(number)}` } },
  ...own,
});

test('fourteen late requests at one moment are one mail, which says why and names them', () => {
  const [one, ...others] = inOneMail(Array.from({ length: 14 }, (_, i) => letter(i + 1)));
  expect(others).toEqual([]);
  const { subject, happened, rows, path } = writeLetter('escalation', one?.facts ?? { path: '' }, 'nl');
  expect(subject).toBe('Spoed. 14 aanvragen: nog niet bezorgd');
  expect(happened).toBe('Deze kits moeten binnenkort bezorgd zijn en zijn nog niet bezorgd.');
  expect(rows[0]?.value).toContain('1, 2, 3');
  expect(path).toBe('/');
  expect(one?.facts.numbers).toHaveLength(14);
});

test('one alone says why in its subject, and keeps whom to phone', () => {
  const [one] = inOneMail([letter(7)]);
  expect(writeLetter('escalation', one?.facts ?? { path: '' }, 'nl').subject).toBe('Aanvraag 7: nog niet bezorgd');
  expect(writeLetter('escalation', { number: 7, why: 'second-lapse', path: '/' }, 'en').subject).toBe(
    'Request 7: two pharmacies did not answer',
  );
  expect(one?.facts.path).toBe('/cases/7');
});

test('another reason, another reader and a notice in the application stay by themselves', () => {
  const letters = [
    ...[letter(1), letter(3, {}, 'second-lapse'), letter(4, { recipientId: 'deputy' })],
    ...[letter(5, { channel: 'app' }), letter(6, { channel: 'app' }), letter(8, { kind: 'accepted' })],
    letter(9, { fault: 'address-refused' }),
  ];
  expect(inOneMail(letters)).toEqual(letters);
});
