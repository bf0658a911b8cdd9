import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../../migrations');
/** TypeORM orders migrations by the thirteen digits at the end of their name. */
const FIRST = 1_790_000_000_000;

export interface MigrationFile {
  name: string;
  text: string;
}

export const migrationFiles = (folder = FOLDER): MigrationFile[] =>
  readdirSync(folder)
    .filter((file) => /^\d{4}-[\w-]+\.sql$/.test(file))
    .sort()
    .map((file) => ({
      name: `${file.slice(5, -4)}${String(FIRST + Number(file.slice(0, 4)))}`,
      text: readFileSync(path.join(folder, file), 'utf8'),
    }));
