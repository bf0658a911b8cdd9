import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import type { ProofInput } from '../proof.input.js';
import { readAssertion } from './assertion.js';
import { Authenticators } from './authenticators.service.js';
import { takeChallenge, type Challenge, type Purpose } from './challenges.js';
import { digitsOf } from './codes.rules.js';
import { Passkeys } from './passkeys.service.js';
import { RecoveryCodes } from './recovery-codes.service.js';

const SHOWN = ['passkey', 'code', 'recovery-code'] as const;
export type Shown = (typeof SHOWN)[number];

const RESET: Statement = { name: 'reset-factors', text: 'select reset_second_factors($1) as done' };
const AUDIT: Statement = { name: 'audit-factor', text: `select audit_append($1, null, 'done', $2)` };

const METHODS: Statement = {
  name: 'factor-methods',
  text: `select exists (select from passkey where person_id = acting_person()) as passkey,
                exists (select from authenticator where person_id = acting_person() and confirmed_at is not null) as code,
                exists (select from recovery_code where person_id = acting_person() and used_at is null) as "recovery-code"`,
};

/** What somebody has besides a password: an app, passkeys, recovery codes. Every transaction is of the person themself. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly authenticators: Authenticators,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly passkeys: Passkeys,
  ) {}

  /** Uses up what is shown: no code and no answer of a passkey counts twice. */
  async show(tx: EntityManager, proof: ProofInput, challenge: Challenge | undefined): Promise<Shown | null> {
    if (proof.passkey !== undefined)
      return challenge && (await this.passkeys.use(tx, proof.passkey, challenge)) ? 'passkey' : null;
    if (proof.code === undefined) return null;
    const digits = digitsOf(proof.code);
    if (digits !== null) return (await this.authenticators.use(tx, digits)) ? 'code' : null;
    return (await this.recoveryCodes.use(tx, proof.code)) ? 'recovery-code' : null;
  }

  async methods(tx: EntityManager): Promise<Shown[]> {
    const [has] = await ask<Record<Shown, boolean>>(tx, METHODS);
    return SHOWN.filter((method) => has?.[method]);
  }

  async challengeOf(tx: EntityManager, { passkey }: ProofInput, sessionId: string | null, purpose: Purpose) {
    const answer = passkey === undefined ? undefined : readAssertion(passkey);
    return answer && takeChallenge(tx, answer.challenge, sessionId, purpose);
  }

  /**
   * By an administrator, for somebody who lost theirs: all of it goes, and so do their sessions. False for whoever is not
   * theirs to help.
   */
  async reset(tx: EntityManager, personId: string): Promise<boolean> {
    const [row] = await ask<{ done: boolean }>(tx, RESET, [personId]);
    if (row?.done !== true) return false;
    await this.noteChange(tx, personId, 'reset');
    return true;
  }

  /** On record, and announced so that a letter tells the person themself. */
  async noteChange(tx: EntityManager, personId: string, change: string): Promise<void> {
    await ask(tx, AUDIT, ['second-factor', change]);
    await announce(tx, 'second-factor-changed', { subject: 'person', subjectId: personId, detail: { change } });
  }
}
