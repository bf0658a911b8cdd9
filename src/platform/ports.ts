import net from 'node:net';

const LOOPBACK = '127.0.0.1';

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

export async function isFree(port: number): Promise<boolean> {
  return (await listen(port)) === port;
}

export async function freePort(): Promise<number> {
  const port = await listen(0);
  if (port === undefined) throw new Error('This machine has no free port.');
  return port;
}

function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
