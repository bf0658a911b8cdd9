import { connected } from '../../platform/database/database-roles.js';

/** So that an administrator sees that there is one. Role backup only reads otherwise, and says when it does not. */
export function noteBackup(url: string, madeAt: string, bytes: number): Promise<void> {
  return connected(url, async (client) => {
    await client.query('begin read write');
    await client.query('select note_backup($1, $2)', [madeAt, bytes]);
    await client.query('commit');
  });
}
