import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeApplication } from '../application.js';
import { AFTER_MIGRATION } from './after-migration.js';
import { prepareDemonstration, type Demonstration } from '../demonstration/prepare.js';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import type { EmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import { warnOfPausedWork } from '../platform/work/paused-work.js';
import { migrate } from '../platform/database/migrations.js';
import { checkDatabase } from '../platform/database/check-database.js';
import { checkKeys } from '../platform/database/check-keys.js';
import { HealthController } from '../platform/health.controller.js';
import { log } from '../platform/log.js';
import { serveMetrics } from '../platform/metrics.js';
import { freePortFrom } from '../platform/ports.js';

const FINISH_WITHIN_MS = 10_000;

/** With a server of its own it is the demonstration. */
export async function serve(asked: Config, server: EmbeddedPostgres | null): Promise<void> {
  const demonstration = server && (await prepareDemonstration(asked, server));
  const clock = demonstration?.clock ?? new Clock();
  try {
    await begin(asked, clock, demonstration);
  } catch (error) {
    await demonstration?.stop();
    throw error;
  }
}

async function begin(asked: Config, clock: Clock, demonstration: Demonstration | null): Promise<void> {
  const config = demonstration?.config ?? asked;
  log.level = config.logLevel;
  if (!demonstration && config.ownerUrl) await migrate(config.ownerUrl, AFTER_MIGRATION);
  await checkDatabase(config);
  await checkKeys(config, clock.now());
  await warnOfPausedWork(config.databaseUrl);
  if (!demonstration && !config.securityContact)
    log.warn({ variable: 'SECURITY_CONTACT' }, 'nobody can tell us of a hole: not set');
  if (config.unencryptedHosts.length > 0)
    log.warn(
      { variable: 'UNENCRYPTED_HOSTS' },
      'lines to these hosts are NOT encrypted: they must not leave the machine',
    );
  const app = await makeApplication(config, clock);
  stopOnSignal(app, demonstration);
  await demonstration?.fill(app);
  if (config.metricsPort !== null) await serveMetrics(config.metricsPort, config.host);
  const port = await listen(app, config);
  log.info({ role: config.role, port }, 'started');
  if (demonstration) process.stdout.write(demonstration.welcome(port));
}

async function listen(app: NestFastifyApplication, { host, port, demonstration }: Config): Promise<number> {
  const free = demonstration ? await freePortFrom(port, host) : port;
  await app.listen(free, host);
  return free;
}

/** New requests go elsewhere, what was begun is finished, and only then the database goes. */
function stopOnSignal(app: NestFastifyApplication, demonstration: Demonstration | null): void {
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    app.get(HealthController).stopping();
    const leave = async () => {
      await demonstration?.stop();
      process.exit(0);
    };
    setTimeout(() => void leave(), FINISH_WITHIN_MS);
    // A browser keeps its connection after its answer; it would be waited for until it lets go.
    const server = app.getHttpServer();
    setInterval(() => {
      server.closeIdleConnections();
    }, 100);
    await app.close().catch(() => undefined);
    await leave();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}
