import fs from 'node:fs';
import path from 'node:path';

const folders = (process.env['PATH'] ?? '').split(path.delimiter);

export const onPath = (program: string): boolean => folders.some((folder) => fs.existsSync(path.join(folder, program)));
