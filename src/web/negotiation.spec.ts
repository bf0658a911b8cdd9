import { wantsPage } from './negotiation.js';

test.each([
  ['a browser', { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }, true],
  ['a machine', { accept: 'application/json' }, false],
  ['who likes JSON better', { accept: 'text/html;q=0.5, application/json' }, false],
  ['who takes anything', { accept: '*/*' }, true],
  ['who says nothing', {}, true],
  ['who says nothing and sends JSON', { 'content-type': 'application/json' }, false],
  ['who says nothing and carries a token', { accept: '*/*', authorization: 'Bearer x' }, false],
  ['nonsense', { accept: ';;q=,text/html;q=x' }, true],
])('%s gets what suits it', (_who, headers, page) => {
  expect(wantsPage({ headers })).toBe(page);
});
