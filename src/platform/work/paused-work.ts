import { log } from '../log.js';
import { connected } from '../database/database-roles.js';

/** After a backup was put back: said at each start, for else somebody would wait for what does not come. */
export async function warnOfPausedWork(databaseUrl: string): Promise<void> {
  const { rows } = await connected(databaseUrl, (client) =>
    client.query<{ held: boolean }>('select work_is_held() as held'),
  );
  if (rows[0]?.held) log.warn('a backup was put back: due work waits until npm run restore -- --resume');
}
