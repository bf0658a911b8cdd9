import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import '../test/setup/typescript.mjs';
import { options } from './options.mjs';
import { seconds } from './run.mjs';

/**
 * Lives through the main job once, over HTTP: at the demonstration that answers at PORT, or at one that it starts from a folder
 * as a newcomer would, with data of its own that are thrown away afterwards.
 */
const USAGE = `Usage: npm run smoke [-- FOLDER]
Lives through the main job once. PORT=3000 npm run smoke: at the demonstration that answers there.`;
const [folder = '.'] = options(USAGE, {}, 1).words;
const { PORT: port } = process.env;
process.exitCode = port ? stories(`http://127.0.0.1:${port}`, '.') : await fromTheStart(path.resolve(folder));

async function fromTheStart(home) {
  const { startDemonstration } = await import('../test/setup/demonstration.ts');
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-smoke-'));
  const start = performance.now();
  const demonstration = await startDemonstration({ command: ['npm', 'start'], folder: home, data, patience: 300 });
  console.log(`npm start to first answer: ${seconds(start)}`);
  const status = stories(demonstration.url, home);
  await demonstration.stop();
  if (fs.existsSync(data)) throw new Error('The demonstration left its data behind.');
  return status;
}

function stories(url, home) {
  const env = { ...process.env, DEMONSTRATION_URL: url };
  return spawnSync(process.execPath, ['test/smoke/stories.mjs'], { cwd: home, env, stdio: 'inherit' }).status ?? 1;
}
