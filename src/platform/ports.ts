import net from 'node:net';

const LOOPBACK = '127.0.0.1';
const LAST_PORT = 65535;

export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, LOOPBACK);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

export async function isFree(port: number, host = LOOPBACK): Promise<boolean> {
  return (await listen(port, host)) === port;
}

export async function freePort(): Promise<number> {
  const port = await listen(0, LOOPBACK);
  if (typeof port === 'string') throw new Error('This machine has no free port.');
  return port;
}

/** The port that was asked for, or the next one that nobody uses. */
export async function freePortFrom(wanted: number, host = LOOPBACK): Promise<number> {
  for (let port = wanted; port <= LAST_PORT; port++) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No port from ${wanted} upward is free on ${host}.`);
}

const PORT_FAULTS: Record<string, string> = {
  EADDRINUSE: 'is taken by another program: stop that, or choose another port',
  EACCES: 'may not be used by this user: choose one above 1023',
};

/** Why nobody can be answered at this port, with what to do; null: it is free. */
export async function portFault(port: number, host: string): Promise<string | null> {
  const answer = await listen(port, host);
  return typeof answer === 'string' ? (PORT_FAULTS[answer] ?? `cannot be used (${answer})`) : null;
}

/** The port, or the code of what went wrong. */
function listen(port: number, host: string): Promise<number | string> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', ({ code = 'UNKNOWN' }: NodeJS.ErrnoException) => resolve(code));
    server.listen(port, host, () => {
      const { port: given } = server.address() as net.AddressInfo;
      server.close(() => resolve(given));
    });
  });
}
