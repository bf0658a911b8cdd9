import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { DueWork, planWork } from '../platform/work/due.js';

const JOB = 'forget-guesses';
const KEPT_FORMS = 'forget-kept-forms';
const FORGET_FORMS: Statement = { name: 'forget-kept-forms', text: 'select forget_kept_forms()' };
const FILES = 'forget-files';
/** One that was attached to a case is kept there, encrypted under its patient; here nothing came of it. */
const FORGET_FILES: Statement = {
  name: 'forget-files',
  text: `delete from file where uploaded_at <= app_now() - interval '1 day'`,
};
const FORGET: Statement = { name: 'forget-guesses', text: 'select forget_guesses($1)' };
/** Until the hour: 2026-11-18T09. */
const HOUR = 13;

/** Failures that faded away, forms that nobody came back for and files that nothing came of are forgotten once an hour. */
@Injectable()
export class CleanUp implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.due.handle(JOB, async () => {
      await this.database.asNobody(FORGET, [this.clock.now()]);
    });
    this.due.handle(KEPT_FORMS, async (_, system) => {
      await this.database.read(system, (tx) => ask(tx, FORGET_FORMS));
    });
    this.due.handle(FILES, async (_, system) => {
      await this.database.read(system, (tx) => ask(tx, FORGET_FILES));
    });
    this.due.plan(async (now, _, tx) => {
      for (const job of [JOB, KEPT_FORMS, FILES]) await planWork(tx, job, now.toISOString().slice(0, HOUR), null, now);
    });
  }
}
