import { Controller, Get, HttpCode, Optional, Post } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { WorkQueues } from '../platform/work/work-queues.js';
import { WorkerHealth } from '../platform/work/worker-health.js';
import { Page } from '../web/page.js';
import { AdministrationPage, type BackupHealth, type RecordHealth } from './administration.page.js';
import { proofMailTexts } from '../notifications/proof-mail.text.js';
import { ProofMails } from '../notifications/proof-mails.service.js';
import { Numbers } from '../people/numbers/numbers.service.js';
import { ActingAs, May } from '../access/may.decorator.js';

const COUNTS: Statement = {
  name: 'administration',
  text: `select overdue, dead_letters as "deadLetters" from health_counts()`,
};
const RECORD: Statement = {
  name: 'administration-record',
  text: `select sealed_at as "sealedAt", unsealed::int, unsealed_since as "unsealedSince", root_at as "rootAt", root_fault as "rootFault",
                roots_behind::int as "rootsBehind" from audit_health()`,
};
const BACKUP: Statement = {
  name: 'administration-backup',
  text: `select made_at as "madeAt", bytes::float8 as bytes, put_back_from as "putBackFrom", put_back_at as "putBackAt" from backup_health()`,
};

@Controller('administration')
export class AdministrationController {
  constructor(
    private readonly database: Database,
    private readonly health: WorkerHealth,
    private readonly numbers: Numbers,
    private readonly proofMails: ProofMails,
    @Optional() private readonly queues?: WorkQueues,
  ) {}

  /**
   * Shows the state of the system. What an administrator looks at first: does everything run, and is anything left
   * lying.
   */
  @Get()
  @May('seeHealth')
  @Page(AdministrationPage)
  async show(@ActingAs() actor: Actor) {
    const [[counts], [record], [backup], proofMail] = await this.database.read(actor, async (tx) => [
      await ask<{ overdue: number; deadLetters: number }>(tx, COUNTS),
      await ask<RecordHealth>(tx, RECORD),
      await ask<BackupHealth>(tx, BACKUP),
      await this.proofMails.last(tx),
    ]);
    return {
      numbersToCheck: await this.numbers.count(actor),
      record: record ?? null,
      backup: backup ?? null,
      proofMail,
      queueAnswers: (await this.queues?.answers()) ?? true,
      lastRound: this.health.lastRun,
      overdue: counts?.overdue ?? 0,
      deadLetters: counts?.deadLetters ?? 0,
    };
  }

  /** Sends a mail to the administrator's own address, by the way of every letter; what became of it stands on the page. */
  @Post('proof-mail')
  @HttpCode(200)
  @May('sendProofMail')
  @Page(AdministrationPage, {
    again: (it: AdministrationController, asked) => it.show(asked.actor),
    next: () => '/administration',
    said: 'asked',
    texts: proofMailTexts,
  })
  sendProofMail(@ActingAs() actor: Actor) {
    return this.proofMails.send(actor);
  }
}
