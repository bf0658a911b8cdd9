// Takes what the application puts on its queues, as a worker does, and does nothing with it: what the queue costs counts.
import { Worker } from 'bullmq';
import { connectionOf, PREFIX, QUEUE_NAMES } from '../../dist/src/platform/work/queues.js';

const connection = connectionOf({ databaseUrl: process.env.DATABASE_URL, role: 'worker' });
for (const name of QUEUE_NAMES)
  new Worker(name, () => Promise.resolve(), { connection, prefix: PREFIX }).on('error', () => undefined);
