import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { portFault } from './ports.js';

interface Places {
  demonstration: boolean;
  role: 'web' | 'worker' | 'all';
  dataDir: string;
  auditRoots: string;
  host: string;
  port: number;
  metricsPort: number | null;
}
type Refuse = (name: 'DATA_DIR' | 'AUDIT_ROOTS' | 'HOST' | 'PORT' | 'METRICS_PORT', why: string) => void;

/** What the configuration names on this machine and cannot be had: a folder that is not ours, a port that somebody uses. */
export async function lookAtPlaces(config: Places, refuse: Refuse): Promise<void> {
  const fault = config.demonstration && folderFault(config.dataDir, 0o700);
  if (fault) refuse('DATA_DIR', fault);
  const rootsFault = !fault && config.role !== 'web' && folderFault(config.auditRoots, 0o750);
  if (rootsFault) refuse('AUDIT_ROOTS', rootsFault);

  const { host, port, metricsPort } = config;
  if (await portFault(0, host)) {
    refuse('HOST', `${host} is no address of this machine`);
    return;
  }
  const taken = !config.demonstration && (await portFault(port, host));
  if (taken) refuse('PORT', `${String(port)} ${taken}`);
  if (metricsPort === null) return;
  const metricsTaken =
    metricsPort === port && port !== 0 ? 'is PORT already: choose another' : await portFault(metricsPort, host);
  if (metricsTaken) refuse('METRICS_PORT', `${String(metricsPort)} ${metricsTaken}`);
}

function folderFault(folder: string, mode: number): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode });
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `${path.resolve(folder)} cannot be written (${String(code)}): name a folder that this user may write in`;
  }
}
