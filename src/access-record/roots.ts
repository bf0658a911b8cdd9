import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One seal as it stands outside the database, where whoever rewrites the database cannot reach. */
export interface Root {
  id: number;
  from: number;
  to: number;
  rows: number;
  hash: string;
  at: string;
}

const FILE = /^\d{4}-\d{2}\.jsonl$/;

/** Lines that are only ever added, in a file for each month, and on the disk before anybody is told so. */
export async function writeRoots(folder: string, roots: readonly Root[], now: Date): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o750 });
  const file = path.join(folder, `${now.toISOString().slice(0, 7)}.jsonl`);
  const handle = await open(file, 'a+', 0o640);
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(size - 1, 0));
    // A line that a power cut broke off stays apart from the next one.
    const begin = size > 0 && buffer.toString() !== '\n' ? '\n' : '';
    await handle.appendFile(begin + roots.map((root) => `${JSON.stringify(root)}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(folder);
}

/** All roots in the order in which they were written, and how many lines could not be read. */
export async function readRoots(folder: string): Promise<{ roots: Root[]; unreadable: number }> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => FILE.test(name)).sort();
  const roots: Root[] = [];
  let unreadable = 0;
  for (const name of files)
    for (const line of (await readFile(path.join(folder, name), 'utf8')).split('\n').filter(Boolean)) {
      const root = rootIn(line);
      if (root) roots.push(root);
      else unreadable++;
    }
  return { roots, unreadable };
}

function rootIn(line: string): Root | null {
  try {
    const read = JSON.parse(line) as Partial<Root> | null;
    return typeof read?.id === 'number' && typeof read.hash === 'string' ? (read as Root) : null;
  } catch {
    return null;
  }
}

/** The name of a new file is in the folder, and that must be on the disk too; Windows does so by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
