import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What the server on this data folder is called, so that its process can be told from any other. */
export function serverName(data: string): string {
  return `kit-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`;
}

/** The port of the server on this data folder, 0 while it starts. */
export function runningPort(data: string): number | undefined {
  const [pid = '', , , port = ''] = readIfThere(lockFile(data)).split('\n');
  return pid !== '' && isServer(pid, data) ? Number(port) : undefined;
}

/** After a crash the lock names a process that is gone, or is somebody else's by now; then PostgreSQL would not start. */
export function removeStaleLock(data: string): void {
  if (runningPort(data) === undefined) fs.rmSync(lockFile(data), { force: true });
}

/**
 * Should this process end before it has stopped the server, then the server goes with it: after a failed start, or a
 * Ctrl-C while it still starts. Answers how to call that off.
 */
export function endWithUs(data: string, ours: () => boolean): () => void {
  const atExit = () => {
    const [pid = ''] = readIfThere(lockFile(data)).split('\n');
    if (runningPort(data) !== undefined && ours()) process.kill(Number(pid), 'SIGINT');
  };
  const unlessHeard = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) === 0) process.exit(1);
  };
  process.once('exit', atExit);
  for (const signal of SIGNALS) process.once(signal, unlessHeard);
  return () => {
    process.off('exit', atExit);
    for (const signal of SIGNALS) process.off(signal, unlessHeard);
  };
}

export function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isServer(pid: string, data: string): boolean {
  if (process.platform === 'win32') return isAlive(Number(pid));
  const command = fs.existsSync('/proc/self/cmdline')
    ? readIfThere(`/proc/${pid}/cmdline`)
    : spawnSync('ps', ['-ww', '-o', 'command=', '-p', pid], { encoding: 'utf8' }).stdout;
  return command.includes(serverName(data));
}

function lockFile(data: string): string {
  return path.join(data, 'postmaster.pid');
}

/** A process may end between the question whether it is there and the reading. */
function readIfThere(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
