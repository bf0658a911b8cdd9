import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow } from '../platform/result.js';
import { Later } from '../web/problem.js';
import { lastProofMail, type ProofMail } from './proof-mail.query.js';
import { proofMailTexts } from './proof-mail.text.js';

const ONE_PER_MS = 60_000;
const AUDIT: Statement = {
  name: 'proof-mail-audit',
  text: `select audit_append('proof-mail-asked', null, 'done', null)`,
};

/** A mail to oneself, by the way that every letter goes: events, queue, mail server. */
@Injectable()
export class ProofMails {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  last = (tx: EntityManager): Promise<ProofMail> => lastProofMail(tx);

  send(actor: Actor) {
    return this.database.once(
      actor,
      null,
      async (tx) => {
        this.#refuseTooSoon(await lastProofMail(tx));
        await announce(tx, 'proof-mail-asked', { subject: 'person', subjectId: actor.person ?? '' });
        await ask(tx, AUDIT);
        return allow(await lastProofMail(tx));
      },
      async (tx) => allow(await lastProofMail(tx)),
    );
  }

  #refuseTooSoon({ askedAt }: ProofMail): void {
    const left = (askedAt?.getTime() ?? -Infinity) + ONE_PER_MS - this.clock.now().getTime();
    const seconds = Math.ceil(left / 1000);
    if (seconds > 0)
      throw new Later(429, 'too-many-attempts', seconds, (language) =>
        proofMailTexts(language)('tooSoon', { seconds }),
      );
  }
}
