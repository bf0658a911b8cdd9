import { ForbiddenException, HttpException } from '@nestjs/common';
import { BadInput, Problem } from './problem.js';
import { spokenStatus, problemFromError } from './problem-from-error.js';

test('a lost, full or waiting database is a matter of time, however deep it is told', () => {
  for (const code of ['57P01', '08006', '53300', '55P03', '40P01', 'ECONNREFUSED']) {
    const error = Object.assign(new Error('password=geheim'), { driverError: { code } });
    expect(problemFromError(error, 'nl')).toEqual({ status: 503, reason: 'away', retryAfterSeconds: 5 });
  }
  expect(problemFromError(new Error('timeout exceeded when trying to connect'), 'nl').status).toBe(503);
});

test('a bug is 500 and tells nothing', () => {
  expect(problemFromError(new Error('Mevrouw De Vries'), 'nl')).toEqual({ status: 500 });
  expect(problemFromError(new HttpException('secret', 500), 'nl')).toEqual({ status: 500 });
  expect(problemFromError('thrown text', 'nl')).toEqual({ status: 500 });
  expect(problemFromError(Object.assign(new Error('x'), { code: '23505' }), 'nl')).toEqual({ status: 500 });
});

test('who may not is told which right is missing', () => {
  const right = { reason: 'may-not', right: 'deliver' };
  expect(problemFromError(new Problem(403, right), 'nl')).toEqual({ status: 403, ...right });
  expect(problemFromError(new ForbiddenException(right), 'nl')).toEqual({ status: 403, ...right });
});

test('faults of fields speak the language of the reader', () => {
  const fault = new BadInput([{ field: 'a', said: (language) => (language === 'nl' ? 'Nee' : 'No') }]);
  expect(problemFromError(fault, 'en')).toMatchObject({ status: 422, errors: [{ field: 'a', message: 'No' }] });
});

test('a rare status speaks through its family', () => {
  expect([spokenStatus(418), spokenStatus(404), spokenStatus(504)]).toEqual([400, 404, 500]);
});
