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
