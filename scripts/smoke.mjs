import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import '../test/setup/typescript.mjs';
import { seconds } from './run.mjs';

/** Starts what lies in a folder as a newcomer would, and lives through the main job there once, over HTTP. */
const { startDemonstration } = await import('../test/setup/demonstration.ts');
const folder = path.resolve(process.argv[2] ?? '.');
const data = path.join(folder, '.data');
const start = performance.now();
const demonstration = await startDemonstration({ command: ['npm', 'start'], folder, data, patience: 300 });
console.log(`npm start to first answer: ${seconds(start)}`);

const env = { ...process.env, DEMONSTRATION_URL: demonstration.url };
const stories = spawnSync(process.execPath, ['test/smoke/stories.mjs'], { cwd: folder, env, stdio: 'inherit' });
await demonstration.stop();
if (fs.existsSync(data)) throw new Error('The demonstration left its data behind.');
process.exitCode = stories.status ?? 1;
