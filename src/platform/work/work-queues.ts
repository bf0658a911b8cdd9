import type { Worker as QueueWorker } from 'bullmq';
import type { QueueName } from './queues.js';

/** What is to be done: the id of its row, and nothing else. */
export interface WorkJob {
  name: string;
  /** Left out where the name says it all. */
  id?: string;
  urgent?: boolean;
}

/** Says how far it is, from 0 to 100. */
export type Progress = (part: number) => void;

/** The work of one queue: what PostgreSQL says is due of it, and how one of that is done. */
export interface QueueWork {
  readonly queue: QueueName;
  due(limit: number): Promise<WorkJob[]>;
  work(job: WorkJob, progress: Progress): Promise<boolean>;
  readonly taking: QueueWorker | null;
}

/** How one queue stands. */
export interface QueueStanding {
  name: QueueName;
  waiting: number;
  running: number;
  /** How far the one is that has run longest, from 0 to 100. */
  progress: number | null;
  /** Since when the one has waited that is first in line. */
  waitingSince: Date | null;
  failed: number;
}

/**
 * How work gets to the workers, whatever carries it. PostgreSQL knows what is to be done: what gets lost on the way is added
 * again. Where nobody provides it a process works by itself.
 */
export abstract class WorkQueues {
  /** Something was committed: there may be something to tell. */
  abstract wake(): Promise<unknown>;
  /** What is in the queue already is not added twice. */
  abstract add(queue: QueueName, jobs: readonly WorkJob[]): Promise<unknown>;
  /** What PostgreSQL says is due: as much as the queue does not hold yet. */
  abstract fill(queue: QueueName, jobs: readonly WorkJob[]): Promise<unknown>;
  /** Also what failed before and still stands there. */
  abstract addAgain(queue: QueueName, jobs: readonly WorkJob[]): Promise<unknown>;
  abstract answers(): Promise<boolean>;
  /** Null: the queue does not answer. */
  abstract standing(): Promise<QueueStanding[] | null>;
  /** What failed and still stands there. Null: the queue does not answer. */
  abstract failed(queue: QueueName): Promise<WorkJob[] | null>;
}
