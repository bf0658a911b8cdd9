// Takes what the application puts on its queue, as a worker does, and does nothing with it: what the queue costs counts.
import { Worker } from 'bullmq';
import { connectionOf, QUEUE, PREFIX } from '../../dist/src/platform/work/queues.js';

const worker = new Worker(QUEUE, () => Promise.resolve(), {
  connection: connectionOf({ databaseUrl: process.env.DATABASE_URL }),
  prefix: PREFIX,
});
worker.on('error', () => undefined);
