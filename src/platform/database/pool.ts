import net from 'node:net';
import pg from 'pg';

/** Who cannot even be reached is away, and whoever asks hears so soon; who answers late is busy, and is waited for. */
const REACHED_WITHIN_MS = 2_000;
const CONNECTED_WITHIN_MS = 10_000;
const FREE_WITHIN_MS = 20_000;
/** Some firewalls forget a quiet line after a few minutes and say nothing. */
const SIGN_OF_LIFE_AFTER_MS = 60_000;

class PromptClient extends pg.Client {
  constructor(config: pg.ClientConfig) {
    super({ ...config, connectionTimeoutMillis: CONNECTED_WITHIN_MS, stream: reachable });
  }
}

/** How the application keeps its connections: for good, because a new one has to plan everything anew. */
export const poolOf = (connections: number) => ({
  max: connections,
  idleTimeoutMillis: 0,
  connectionTimeoutMillis: FREE_WITHIN_MS,
  keepAlive: true,
  keepAliveInitialDelayMillis: SIGN_OF_LIFE_AFTER_MS,
  pipeline: true,
  Client: PromptClient,
});

export function reachable(): net.Socket {
  const socket = new net.Socket();
  const giveUp = () => {
    if (socket.connecting)
      socket.destroy(Object.assign(new Error('the database was not reached'), { code: 'ETIMEDOUT' }));
  };
  // Looked at once more after what has arrived meanwhile: a process that was held up itself blames nobody.
  const timer = setTimeout(() => setImmediate(giveUp), REACHED_WITHIN_MS);
  socket.once('connect', () => {
    clearTimeout(timer);
  });
  socket.once('close', () => {
    clearTimeout(timer);
  });
  return socket;
}
