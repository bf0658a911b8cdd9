import { readConfig } from '../../platform/config.js';
import { relyingPartyOf } from './relying-party.js';

const demonstration = readConfig({ PUBLIC_URL: 'http://127.0.0.1:3000' });
const real = { ...demonstration, demonstration: false, publicUrl: 'https://kit.example/pad' };

test('passkeys are for the public address, whatever host a request names', () => {
  for (const host of ['kit.example', 'evil.example', 'localhost:3000'])
    expect(relyingPartyOf(real, host)).toEqual({ id: 'kit.example', origin: 'https://kit.example' });
});

test('the demonstration has them at localhost, and nowhere under a bare IP address', () => {
  expect(relyingPartyOf(demonstration, 'localhost:3001')).toEqual({ id: 'localhost', origin: 'http://localhost:3001' });
  for (const host of ['127.0.0.1:3000', '[::1]:3000', 'localhost.evil.example', 'localhost:1@evil'])
    expect(relyingPartyOf(demonstration, host)).toBeNull();
});
