import { allowed } from './log.js';

test('what nobody put on the list is left out of the log, whatever it is called', () => {
  const said = allowed({
    route: '/cases/:caseId',
    status: 200,
    ms: 12,
    url: '/cases/123',
    body: { bsn: '999996708' },
    name: 'Voorbeeld',
  });
  expect(said).toEqual({ route: '/cases/:caseId', status: 200, ms: 12 });
});

test('of an error only the places are written down, for its words may name somebody', () => {
  const stack =
    'error: invalid input "Voorbeeld"\n    at Client.query (client.js:1:2)\n    at Sessions.find (sessions.ts:3:4)';
  expect(allowed({ stack })).toEqual({
    stack: '    at Client.query (client.js:1:2)\n    at Sessions.find (sessions.ts:3:4)',
  });
});
