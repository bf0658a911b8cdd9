import type { EntityManager } from 'typeorm';
import { countExpiredInvitations } from '../../people/people.query.js';
import { countOpenNumbers } from '../../people/numbers/numbers.query.js';
import { ask, type Statement } from '../../platform/database/database.js';

/** What waits for an administrator, in numbers. */
export interface AdministratorWork {
  failedLetters: number;
  lateWork: number;
  expiredInvitations: number;
  numbersToCheck: number;
}

/** Answers nobody but an administrator of the network. */
const LEFT_LYING: Statement = {
  name: 'administrator-work',
  text: `select overdue as "lateWork", dead_letters as "failedLetters" from health_counts()`,
};

export async function administratorWork(tx: EntityManager, checkAgainDays: number): Promise<AdministratorWork> {
  const [left] = await ask<Pick<AdministratorWork, 'failedLetters' | 'lateWork'>>(tx, LEFT_LYING);
  return {
    ...{ failedLetters: left?.failedLetters ?? 0, lateWork: left?.lateWork ?? 0 },
    expiredInvitations: await countExpiredInvitations(tx),
    numbersToCheck: await countOpenNumbers(tx, checkAgainDays),
  };
}
