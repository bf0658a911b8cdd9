import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/platform/ports.js';

/** A Wednesday morning on which every pharmacy is open. */
const NOW = '2026-11-18T10:00:00+01:00';

export interface Demonstration {
  url: string;
  stop(): Promise<void>;
}

interface Way {
  command: string[];
  folder: string;
  /** How long the first page may take. */
  patience: number;
  env?: Record<string, string>;
}

const BUILT: Way = { command: [process.execPath, 'dist/src/main.js'], folder: '.', patience: 90 };

/** The whole application as people start it, on a free port and with a database of its own that is thrown away. */
export async function startDemonstration(way: Partial<Way> = {}): Promise<Demonstration> {
  const { command, folder, patience, env } = { ...BUILT, ...way };
  const [program = '', ...args] = command;
  const port = await freePort();
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-demonstration-'));
  const application = spawn(program, args, {
    cwd: folder,
    env: { ...inherited(), PORT: String(port), DATA_DIR: data, DEMONSTRATION_NOW: NOW, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(application);
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await end(application);
    fs.rmSync(data, { recursive: true, force: true });
  };
  const deadline = performance.now() + patience * 1000;
  while (!(await isReady(url))) {
    if (application.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error(`The demonstration did not start.\n${said()}`);
    }
    await pause(200);
  }
  return { url, stop };
}

/** Whoever runs the tests may have a database and a mail server of their own; they are left alone. */
function inherited(): NodeJS.ProcessEnv {
  const foreign = /^(DATABASE_|REDIS_|SMTP_|PUBLIC_URL|SECRET|PATIENT_KEYS|ROLE|HOST|TRUST_PROXY|METRICS_PORT)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function listen(application: ChildProcess): () => string {
  let said = '';
  for (const stream of [application.stdout, application.stderr]) {
    stream?.on('data', (text: Buffer) => {
      said = (said + text.toString()).slice(-8000);
    });
  }
  return () => said;
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  return answer?.ok === true;
}

/** As a Ctrl-C would; whoever has not left after fifteen seconds has failed to. */
async function end(application: ChildProcess): Promise<void> {
  if (application.exitCode !== null || application.signalCode !== null) return;
  const ended = new Promise((resolve) => application.once('exit', resolve));
  application.kill('SIGINT');
  const late = Symbol();
  if ((await Promise.race([ended, pause(15_000, late)])) !== late) return;
  application.kill('SIGKILL');
  throw new Error('The application did not stop within fifteen seconds of a Ctrl-C.');
}
