import { isIP } from 'node:net';
import type { Config } from '../../platform/config.js';

/** For whom a passkey is made: it works at this address and at no other, which is why it cannot be phished. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** Null where passkeys cannot work: browsers make none for a bare IP address. */
export function relyingPartyOf({ publicUrl, demonstration }: Config, host: string): RelyingParty | null {
  const asked = demonstration && /^localhost(:\d{1,5})?$/.test(host) ? `http://${host}` : publicUrl;
  if (!URL.canParse(asked)) return null;
  const { hostname, origin } = new URL(asked);
  return isIP(hostname.replaceAll(/[[\]]/g, '')) ? null : { id: hostname, origin };
}
