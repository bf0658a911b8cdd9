import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/database/embedded-postgres.js';

/** The demonstration's own. A power cut may cost it its last second, which nobody needs, and never what is whole. */
export function startServer(dataDir: string): Promise<EmbeddedPostgres> {
  const folder = path.resolve(dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return startEmbeddedPostgres(path.join(folder, 'postgres'), { durable: 'soon' });
}
