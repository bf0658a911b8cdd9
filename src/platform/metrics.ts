import { once } from 'node:events';
import { createServer } from 'node:http';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const registry = new Registry();
const labelNames = ['method', 'route', 'status'] as const;

/** Routes are patterns such as /cases/:caseId: no id and no name ever becomes a label. */
export const requests = new Counter({
  name: 'kit_requests_total',
  help: 'Requests answered',
  labelNames,
  registers: [registry],
});
export const durations = new Histogram({
  name: 'kit_request_seconds',
  help: 'Time from request to answer',
  labelNames,
  buckets: SECONDS,
  registers: [registry],
});
export const dueLag = new Gauge({
  name: 'kit_due_work_lag_seconds',
  help: 'How late the oldest due work is that nobody has taken up yet',
  labelNames: ['queue'],
  registers: [registry],
});

export const queueJobs = new Gauge({
  name: 'kit_queue_jobs',
  help: 'Jobs in each queue: waiting, running, failed',
  labelNames: ['queue', 'state'],
  registers: [registry],
});

export const rootFaults = new Gauge({
  name: 'kit_audit_root_fault',
  help: 'Whether the roots of the record of access cannot be written outside the database',
  registers: [registry],
});
export const rootsBehind = new Gauge({
  name: 'kit_audit_seals_behind',
  help: 'Seals of the record of access whose root is not written outside the database yet',
  registers: [registry],
});

/** On a port of its own, so that a reverse proxy cannot show it to the world by accident. */
export async function serveMetrics(port: number, host: string): Promise<void> {
  const server = createServer((_request, response) => {
    void registry.metrics().then((text) => response.setHeader('content-type', registry.contentType).end(text));
  });
  await once(server.listen(port, host), 'listening');
}
