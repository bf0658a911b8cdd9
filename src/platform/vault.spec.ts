import { randomBytes } from 'node:crypto';
import { testConfig } from '../../test/factories/world.js';
import { Vault } from './vault.js';

const oldKey = `2025:${randomBytes(32).toString('base64')}`;
const newKey = `2026:${randomBytes(32).toString('base64')}`;
const vault = (...keys: string[]) => new Vault({ ...testConfig(''), patientKeys: keys.join(',') });
const PLACE = 'patient|birth_name|01';

test('a name with every diacritic comes out as it went in, and never twice the same in between', () => {
  const name = 'Ó Ýždâñ-Şøřęğ van ’t Ĳsseldijk 孫';
  const one = vault(oldKey).seal(name, PLACE);
  expect(vault(oldKey).open(one, PLACE)).toBe(name);
  expect(vault(oldKey).seal(name, PLACE)).not.toEqual(one);
  expect(one.includes(Buffer.from('van'))).toBe(false);
});

test('what was sealed for one place does not open in another, nor after a change of one bit', () => {
  const sealed = vault(oldKey).seal('999996708', PLACE);
  expect(() => vault(oldKey).open(sealed, 'patient|birth_name|02')).toThrow();
  expect(() => vault(oldKey).open(sealed, 'patient|bsn|01')).toThrow();
  for (const place of [0, 3, 8, sealed.length - 20, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(() => vault(oldKey).open(changed, PLACE)).toThrow();
  }
});

test('after a new key is put in front, old text stays readable, new text needs the new key, and hashes stay the same', () => {
  const sealed = vault(oldKey).seal('De Vries', PLACE);
  const both = vault(newKey, oldKey);
  expect(both.open(sealed, PLACE)).toBe('De Vries');
  expect(() => vault(oldKey).open(both.seal('De Vries', PLACE), PLACE)).toThrow('no key "2026"');
  expect(both.hash('999996708', 'bsn')).toEqual(vault(oldKey).hash('999996708', 'bsn'));
});

test('a hash serves one purpose and belongs to one key', () => {
  expect(vault(oldKey).hash('x', 'bsn')).not.toEqual(vault(oldKey).hash('x', 'patient'));
  expect(vault(oldKey).hash('x', 'bsn')).not.toEqual(vault(newKey).hash('x', 'bsn'));
});

test('without a key nothing starts', () => {
  expect(() => vault()).toThrow('PATIENT_KEYS');
});
