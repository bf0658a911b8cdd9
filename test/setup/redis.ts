import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answers, freePort } from '../../src/platform/ports.js';
import { onPath } from './on-path.js';

export interface Redis {
  url: string;
  port: number;
  stop(): Promise<void>;
}

/**
 * Where no Redis is installed its tests are skipped, which CI counts as a failure. Asked for at each call, because
 * `describe` belongs to the spec file and this module to all files of a worker.
 */
export const describeWithRedis = (name: string, stories: () => void): void =>
  (onPath('redis-server') ? describe : describe.skip)(name, stories);

/** On a free port, or on the one where it was before. */
export async function startRedis(before?: number): Promise<Redis> {
  const port = before ?? (await freePort());
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-redis-'));
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', home]);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  while (!(await answers(port))) await pause(50);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    async stop() {
      server.kill('SIGKILL');
      await ended;
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}
