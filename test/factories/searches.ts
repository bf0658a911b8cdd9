import fs from 'node:fs';
import path from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { plantsIn } from './plants.js';

/** Every table of every schema that is not PostgreSQL's own. */
export const TABLES = `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`;

/** Every row as text: what is sealed reads as hexadecimal, and so does what only looks like it. */
export async function leaksInDatabase(url: string): Promise<string[]> {
  const owner = new pg.Client(url);
  await owner.connect();
  const { rows: tables } = await owner.query<{ name: string }>(TABLES);
  const leaks: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`);
    for (const { row } of rows) leaks.push(...plantsIn(row).map((leak) => `${name} ${leak}`));
  }
  await owner.end();
  if (tables.length < 50) throw new Error('too few tables were looked through');
  return leaks;
}

/** Every key and whatever is under it. */
export async function leaksInRedis(url: string): Promise<{ leaks: string[]; keys: number }> {
  const redis = new Redis(url);
  const leaks: string[] = [];
  let keys = 0;
  for (let cursor = '0', first = true; first || cursor !== '0'; first = false) {
    const [next, found] = await redis.scan(cursor, 'COUNT', 500);
    cursor = next;
    for (const key of found) {
      keys++;
      leaks.push(
        ...plantsIn(`${key} ${JSON.stringify(await under(redis, key))}`).map((leak) => `redis ${key} ${leak}`),
      );
    }
  }
  redis.disconnect();
  return { leaks, keys };
}

async function under(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    default:
      return redis.xrange(key, '-', '+');
  }
}

/** Every file below a folder, whatever is in it. */
export function leaksInFolder(folder: string): { leaks: string[]; files: number } {
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const leaks = names.flatMap((entry) => {
    const name = path.join(entry.parentPath, entry.name);
    return plantsIn(read(name)).map((leak) => `${path.relative(folder, name)} ${leak}`);
  });
  return { leaks, files: names.length };
}

/** What a living server has just thrown away holds nothing any more. */
function read(name: string): string {
  try {
    return fs.readFileSync(name, 'latin1');
  } catch (error) {
    if (fs.existsSync(name)) throw error;
    return '';
  }
}
