import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/platform/ports.js';

/** A Wednesday morning on which every pharmacy is open. */
const NOW = '2026-11-18T10:00:00+01:00';
const PATIENCE_WITH_THE_END = 15_000;

export interface Demonstration {
  url: string;
  /** What it wrote to its log. */
  said(): string;
  stop(): Promise<void>;
}

interface Way {
  command: string[];
  folder: string;
  /** Where its database goes; thrown away at the end. */
  data: string;
  /** How many seconds the first page may take. */
  patience: number;
  env: Record<string, string>;
}

/** The whole application as people start it, on a free port and with a database of its own. */
export async function startDemonstration(way: Partial<Way> = {}): Promise<Demonstration> {
  const { command = [process.execPath, 'dist/src/main.js'], folder = '.', patience = 300, env } = way;
  const [program = '', ...args] = command;
  const port = await freePort();
  const data = way.data ?? fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-demonstration-'));
  const application = spawn(program, args, {
    cwd: folder,
    env: { ...inherited(), PORT: String(port), DATA_DIR: data, DEMONSTRATION_NOW: NOW, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = listen(application);
  // A port that was free a moment ago may be taken since: the demonstration then takes the next one, and says so.
  const url = () => /demonstratie: (http:\/\/127\.0\.0\.1:\d+)/.exec(said())?.[1] ?? `http://127.0.0.1:${port}`;
  const stop = async () => {
    await end(application);
    if (fs.existsSync(path.join(data, 'postgres/data/postmaster.pid'))) throw new Error('The database still runs.');
    fs.rmSync(data, { recursive: true, force: true });
  };
  const deadline = performance.now() + patience * 1000;
  while (!(await isReady(url()))) {
    if (application.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error(`The demonstration did not start.\n${said().slice(-8000)}`);
    }
    await pause(200);
  }
  return { url: url(), said, stop };
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
      said = (said + text.toString()).slice(-50_000_000);
    });
  }
  return () => said;
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  return answer?.ok === true;
}

/** As a Ctrl-C at a terminal would, which reaches everything it started too; npm itself then ends by that signal. */
async function end(application: ChildProcess): Promise<void> {
  if (application.pid === undefined || application.exitCode !== null || application.signalCode !== null) return;
  const group = -application.pid;
  const ended = new Promise<[number | null, string | null]>((resolve) =>
    application.once('exit', (code, signal) => resolve([code, signal])),
  );
  process.kill(group, 'SIGINT');
  const killing = setTimeout(() => process.kill(group, 'SIGKILL'), PATIENCE_WITH_THE_END);
  const [code, signal] = await ended;
  clearTimeout(killing);
  if (code !== 0 && signal !== 'SIGINT')
    throw new Error(`The application ended badly after a Ctrl-C: ${code ?? signal}.`);
}
