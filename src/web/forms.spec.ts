import { Equals, IsBoolean, IsIn, IsInt, IsNumber, IsOptional, ValidateNested } from 'class-validator';
import { plainToInstance, Type } from 'class-transformer';
import fc from 'fast-check';
import { coerce } from './coercion.js';
import { readForm, withDays } from './forms.js';
import { Problem } from './problem.js';

class Line {
  slot: string;
  @IsNumber() quantity: number;
}
class Patient {
  birthName: string;
  birthDate: string;
}
class RequestInput {
  @Type(() => Patient) @ValidateNested() patient: Patient;
  @Type(() => Line) @ValidateNested() lines: Line[];
  @IsOptional() @IsInt() egfr?: number;
  @IsBoolean() opioidNaive: boolean | null;
  @Equals(true) consent: boolean;
  @IsIn(['pain'], { each: true }) symptoms: string[];
}

function asInput(form: string): unknown {
  const input = plainToInstance(RequestInput, withDays(readForm(form).fields));
  coerce(input);
  return JSON.parse(JSON.stringify(input));
}

test('a form is the same input in another coat', () => {
  const form = [
    'patient[birthName]=De+Vries&patient.birthDate[day]=3&patient.birthDate[month]=9&patient.birthDate[year]=1948',
    'lines[0][slot]=A1&lines[0][quantity]=10&lines[2].slot=B2&lines[2].quantity=2%2C5&lines[1][slot]=',
    'egfr=45&opioidNaive=false&consent=false&consent=true&symptoms=pain',
  ];
  expect(asInput(form.join('&'))).toEqual({
    patient: { birthName: 'De Vries', birthDate: '1948-09-03' },
    lines: [
      { slot: 'A1', quantity: 10 },
      { slot: 'B2', quantity: 2.5 },
    ],
    egfr: 45,
    opioidNaive: false,
    consent: true,
    symptoms: ['pain'],
  });
});

test('what cannot be a number, a boolean or a day stays what was typed, for the validator to refuse', () => {
  expect(asInput('egfr=veel&consent=misschien&patient[birthDate][day]=31&patient[birthDate][month]=02')).toEqual({
    egfr: 'veel',
    consent: 'misschien',
    patient: { birthDate: '-02-31' },
  });
});

test('what travels with a form is no part of its input', () => {
  const { fields, envelope } = readForm('_method=PATCH&_csrf=a&_key=b&_version=3&note=x&_other=y');
  expect(envelope).toEqual({ method: 'PATCH', csrf: 'a', key: 'b', version: '3' });
  expect(fields).toEqual({ note: 'x', _other: 'y' });
});

test('what was typed is kept by the path its faults will have', () => {
  const { typed } = readForm('lines[4][slot]=A&lines[7][slot]=B&day[day]=31&symptoms=a&symptoms=b&blank=+');
  expect([...typed]).toEqual([
    ['lines.0.slot', ['A']],
    ['lines.1.slot', ['B']],
    ['day.day', ['31']],
    ['symptoms', ['a', 'b']],
  ]);
});

test.each(['__proto__=1', 'a[constructor][b]=1', 'a=1&a.b=2', 'a.b=1&a=2', '=1', 'a%00=1', `a${'[b]'.repeat(30)}=1`])(
  'nobody can have meant %s',
  (form) => {
    expect(() => readForm(form)).toThrow(Problem);
  },
);

test('whatever is posted is read or refused, and never anything else', () => {
  const name = fc.array(fc.constantFrom('a', 'b', '0', '7', '[', ']', '.', '[]', '[day]', 'toString'), {
    minLength: 1,
  });
  const pair = fc.tuple(name, fc.string()).map(([parts, value]) => [parts.join(''), value] as [string, string]);
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      try {
        const form = readForm(String(new URLSearchParams(pairs)));
        withDays(form.fields);
        expect(form.typed).toBeInstanceOf(Map);
      } catch (error) {
        expect(error).toMatchObject({ status: 400 });
      }
    }),
  );
});

test('names and values come out as they went in', () => {
  const places = fc.array(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), { minLength: 1, maxLength: 5 });
  const reserved = new Set(['constructor', 'prototype']);
  const value = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !/[\0\r]/.test(text));
  fc.assert(
    fc.property(places, value, ([first = '', ...rest], text) => {
      fc.pre(![first, ...rest].some((place) => reserved.has(place)));
      const name = first + rest.map((place) => `[${place}]`).join('');
      const { typed } = readForm(String(new URLSearchParams([[name, text]])));
      expect([...typed]).toEqual([[[first, ...rest].join('.'), [text]]]);
    }),
  );
});
