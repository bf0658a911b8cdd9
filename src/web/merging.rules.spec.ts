import type { DrawnField } from './drawn-form.js';
import { readForm } from './forms.js';
import { filledIn, merge } from './merging.rules.js';

const drawn = (label: string, kind: DrawnField['kind'], ...values: string[]): DrawnField => ({ label, kind, values });

test('a field that only one of two changed takes what that one made of it; what both changed otherwise is asked', () => {
  const was = new Map([
    ['dose', ['5']],
    ['interval', ['60']],
    ['source', ['a']],
    ['maxDay', []],
  ]);
  const typed = readForm('dose=5&interval=30&source=c&maxDay=2,5').asSent;
  const stored = new Map([
    ['dose', drawn('Dosis', 'text', '2.5')],
    ['interval', drawn('Interval', 'text', '60')],
    ['source', drawn('Bron', 'text', 'b')],
    ['maxDay', drawn('Maximum', 'text', '2.5')],
  ]);
  expect(merge(was, typed, stored)).toEqual({ taken: ['dose'], clashes: ['source'] });
});

test('of a form that does not say what it held, every difference may be a clash', () => {
  const stored = new Map([['dose', drawn('Dosis', 'text', '2.5')]]);
  expect(merge(new Map(), readForm('dose=5').asSent, stored)).toEqual({ taken: [], clashes: ['dose'] });
});

test('a day is one thing: its parts are never of two people', () => {
  const until = drawn('Tot en met', 'day', '2026-12-24');
  const was = new Map(filledIn('until', drawn('Tot en met', 'day', '2026-12-31')));
  const sent = (day: string) => readForm(`until[day]=${day}&until[month]=12&until[year]=2026`);
  expect(merge(was, sent('31').asSent, new Map([['until', until]]))).toEqual({ taken: ['until'], clashes: [] });
  expect(merge(was, sent('7').asSent, new Map([['until', until]]))).toEqual({ taken: [], clashes: ['until'] });
  expect(sent('31').with(filledIn('until', until), '4').fields).toEqual({
    until: { year: '2026', month: '12', day: '24' },
  });
});

test('what is stored is taken with one tick; what is no list of fields takes nothing', () => {
  const held = encodeURIComponent(
    JSON.stringify([
      ['dose', ['2.5']],
      ['source', []],
    ]),
  );
  expect(readForm(`dose=5&source=c&_take=dose&_take=source&_was=${held}`).fields).toEqual({ dose: '2.5' });
  for (const strange of ['{', '7', '[["a"]]', '[["__proto__",["x"]]]'])
    expect(readForm(`dose=5&_take=a&_take=__proto__&_was=${encodeURIComponent(strange)}`).fields).toEqual({
      dose: '5',
    });
});
