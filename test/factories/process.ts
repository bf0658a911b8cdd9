import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { World } from './world.js';

export interface Process {
  pid: number;
  /** How it ended: its code, or the signal that ended it. */
  ended: Promise<number | string | null>;
  /** What it wrote to its log. */
  said(): string;
  /** Asks it to stop, as an orchestrator does. */
  stop(): Promise<number | string | null>;
}

/** The application as it was built; somebody who changes it may build beside that. */
const MAIN = process.env['TEST_MAIN'] ?? 'dist/src/main.js';
const KEYS = { SECRET: randomBytes(32).toString('hex'), PATIENT_KEYS: `test:${randomBytes(32).toString('base64')}` };

/** A worker of its own on the world's database: a real process, which can be killed for real. */
export async function startWorker(world: World, env: Record<string, string>): Promise<Process> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...{
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        ROLE: 'worker',
        PORT: '0',
        REQUESTS_PER_MINUTE: '0',
        PUBLIC_URL: 'https://kit.example',
        ...KEYS,
      },
      ...{
        DATABASE_URL: world.config.databaseUrl,
        MAIL_FROM: 'kit@netwerk.example',
        AUDIT_ROOTS: world.config.auditRoots,
        ...env,
      },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const started = new Promise<void>((resolve, reject) => {
    const hear = (text: Buffer) => {
      log += text.toString();
      if (log.includes('"started"')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`the worker did not start:\n${log}`)));
  });
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  // Whoever dies at a failpoint may do so before it says that it started.
  await (env['FAILPOINT'] ? Promise.race([started.catch(() => undefined), ended]) : started);
  return {
    pid: child.pid ?? 0,
    ended,
    said: () => log,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
