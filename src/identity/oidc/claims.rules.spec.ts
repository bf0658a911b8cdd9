import fc from 'fast-check';
import type { OidcConfig } from '../../platform/oidc-config.js';
import { claimedPlaces, isSureEnough, supportedPlaces } from './claims.rules.js';

const oidc = {
  acr: ['substantial', 'high'],
  roles: [
    { code: '01', role: 'prescriber' },
    { code: '17', role: 'pharmacist' },
    { code: '17', role: 'pharmacy-assistant' },
  ],
  organisationClaim: 'org',
  roleClaim: 'roles',
} as unknown as OidcConfig;

test.each([
  ['one organisation and role', { org: '01990001', roles: '01' }, ['01990001 prescriber']],
  ['a code that stands for two', { org: 'a', roles: ['17'] }, ['a pharmacist', 'a pharmacy-assistant']],
  [
    'one organisation with two roles',
    { org: 'a', roles: ['01', '17'] },
    ['a prescriber', 'a pharmacist', 'a pharmacy-assistant'],
  ],
  ['organisations and roles side by side', { org: ['a', 'b'], roles: ['01', '01'] }, ['a prescriber', 'b prescriber']],
  ['two organisations and one role', { org: ['a', 'b'], roles: ['01'] }, []],
  ['a role nobody mapped', { org: 'a', roles: 'administrator' }, []],
  ['no organisation', { roles: '01' }, []],
  ['something that is no word', { org: { agb: 'a' }, roles: '01' }, []],
  ['a list with something else in it', { org: 'a', roles: ['01', 7] }, []],
])('%s', (_, claims, expected) => {
  expect(claimedPlaces(claims, oidc).map(({ agb, role }) => `${agb} ${role}`)).toEqual(expected);
});

test('whatever is claimed, nothing is gained that was not known', () => {
  const word = fc.constantFrom('a', 'b', 'c', '01', '17', '', 'administrator');
  const claim = fc.oneof(word, fc.array(word, { maxLength: 4 }), fc.anything());
  const known = [
    { organisationId: '1', role: 'prescriber' as const, agb: 'a' },
    { organisationId: '2', role: 'pharmacist' as const, agb: 'b' },
    { organisationId: '3', role: 'administrator' as const, agb: null },
  ];
  fc.assert(
    fc.property(claim, claim, (org, roles) => {
      const supported = supportedPlaces(known, claimedPlaces({ org, roles }, oidc));
      expect(known).toEqual(expect.arrayContaining(supported));
      expect(supported.some(({ agb }) => agb === null)).toBe(false);
    }),
  );
});

test('only an acr that was agreed counts as a second factor', () => {
  expect(isSureEnough({ acr: 'high' }, oidc)).toBe(true);
  for (const acr of ['low', '', undefined, ['high'], 'high '] as unknown[])
    expect(isSureEnough({ acr }, oidc)).toBe(false);
  expect(isSureEnough({ acr: 'high' }, { ...oidc, acr: [] })).toBe(false);
});
