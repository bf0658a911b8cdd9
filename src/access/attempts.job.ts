import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database, type Statement } from '../platform/database/database.js';
import { DueWork, planWork } from '../platform/due.js';

const JOB = 'forget-guesses';
const FORGET: Statement = { name: 'forget-guesses', text: 'select forget_guesses($1)' };
/** Until the hour: 2026-11-18T09. */
const HOUR = 13;

/** Failures that have faded away are forgotten, once an hour. */
@Injectable()
export class ForgetGuesses implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.due.handle(JOB, async () => {
      await this.database.asNobody(FORGET, [this.clock.now()]);
    });
    this.due.plan((now, _, tx) => planWork(tx, JOB, now.toISOString().slice(0, HOUR), null, now));
  }
}
