import pg from 'pg';

const THIS_MACHINE = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;
const INSIDE = 'or, on a network that does not leave the machine, name its host in UNENCRYPTED_HOSTS';

/** Why what goes over a line to this address could be read or answered by a stranger on the way; null: it could not. */
export function faultOfLine(url: string, unencryptedHosts: readonly string[]): string | null {
  const { protocol, hostname } = new URL(url);
  switch (protocol) {
    case 'postgres:':
    case 'postgresql:':
      return faultOfDatabaseLine(url, unencryptedHosts);
    case 'redis:':
      return mayBeOpen(hostname, unencryptedHosts)
        ? null
        : `must begin with rediss:// when the queue is on another machine (${INSIDE})`;
    case 'http:':
      return onThisMachine(url) ? null : 'must begin with https:// (http:// on this machine alone)';
    default:
      return null;
  }
}

export const onThisMachine = (url: string): boolean =>
  URL.canParse(url) && new URL(url).protocol === 'http:' && THIS_MACHINE.test(new URL(url).hostname);

/** Containers of one machine have names without a dot; nobody outside is called so. */
export const isInsideName = (host: string): boolean => /^[a-z0-9_-]+$/i.test(host);

/** The driver itself says where the address leads, for a query can name another host, a socket or another certificate. */
function faultOfDatabaseLine(url: string, unencryptedHosts: readonly string[]): string | null {
  const asked = new URL(url).searchParams.getAll('sslmode');
  let client: pg.Client;
  try {
    client = new pg.Client({ connectionString: url });
  } catch (error) {
    return `cannot be used: ${(error as Error).message}`;
  }
  if (client.host.startsWith('/') || mayBeOpen(client.host, unencryptedHosts)) return null;
  const verifies = asked.length === 1 && asked[0] === 'verify-full';
  return verifies
    ? null
    : `must end in ?sslmode=verify-full (with &sslrootcert=FILE for an authority of your own) when the database is on another machine (${INSIDE})`;
}

const mayBeOpen = (host: string, unencryptedHosts: readonly string[]): boolean =>
  THIS_MACHINE.test(host) || unencryptedHosts.includes(host);
