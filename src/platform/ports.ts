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
  if (port === undefined) throw new Error('This machine has no free port.');
  return port;
}

/** The port that was asked for, or the next one that nobody uses. */
export async function freePortFrom(wanted: number, host = LOOPBACK): Promise<number> {
  for (let port = wanted; port <= LAST_PORT; port++) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No port from ${wanted} upward is free on ${host}.`);
}

function listen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
