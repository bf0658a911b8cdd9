import type { Pool, PoolClient } from 'pg';
import { log } from '../log.js';

/**
 * Has each connection do this once, while nobody uses it: what it plans then, nobody waits for later. One at a time, and only after
 * whoever opened it has had their answer.
 */
export function rehearseOn(pool: Pool, rehearsal: (client: PoolClient) => Promise<unknown>): void {
  const [inUse, done] = [new WeakSet<PoolClient>(), new WeakSet<PoolClient>()];
  let before = Promise.resolve();
  const rehearse = async (client: PoolClient) => {
    if (inUse.has(client) || done.has(client)) return;
    done.add(client);
    await rehearsal(client).catch((error: unknown) => {
      log.warn({ code: (error as { code?: string }).code ?? (error as Error).name }, 'a connection could not rehearse');
    });
  };
  pool.on('acquire', (client) => {
    inUse.add(client);
  });
  pool.on('release', (_error, client) => {
    inUse.delete(client);
    if (done.has(client)) return;
    setImmediate(() => {
      before = before.then(() => rehearse(client));
    });
  });
}
