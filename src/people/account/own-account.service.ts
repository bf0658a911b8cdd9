import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { Live } from '../../platform/live.service.js';
import { NetworkNames } from '../../platform/network-names.service.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import type { SignedIn } from '../../web/signed-in.js';
import { Attempts } from '../../access/attempts.service.js';
import { linkUntil } from '../../access/one-time-links/link-tokens.js';
import { checkNewPassword } from '../../access/new-password.js';
import { hashPassword, passwordFits } from '../../access/passwords.js';
import { Sessions } from '../../access/sessions.service.js';
import type { OwnEmailInput, OwnPasswordInput } from './own-account.input.js';
import { ownEmail } from '../../access/account.query.js';
import { ownAccountTexts } from './own-account.text.js';

const PASSWORD_OF: Statement = { name: 'password-of', text: 'select password_of($1) as "passwordHash"' };
const ME: Statement = { name: 'own-address', text: 'select name, email from person where id = acting_person()' };
const CHANGE: Statement = { name: 'change-own-password', text: 'select change_own_password($1, $2) as done' };
const ASK: Statement = { name: 'ask-email-change', text: 'select ask_email_change($1, $2, $3, $4, $5) as outcome' };
const AUDIT: Statement = { name: 'audit-own-account', text: 'select audit_append($1, null)' };

type EmailRefusal = 'same-address' | 'too-often' | 'not-found' | 'proof-wrong';

/** What somebody changes of their own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly sessions: Sessions,
    private readonly live: Live,
    private readonly networks: NetworkNames,
  ) {}

  /** Where mail goes now. */
  present(actor: Actor): Promise<{ email: string }> {
    return this.database.read(actor, async (tx) => ({ email: await ownEmail(tx) }));
  }

  /** Asks for the old password whatever else they have: whoever finds a screen open must not get to keep it. */
  async changePassword(
    signedIn: SignedIn,
    { old, password }: OwnPasswordInput,
  ): Promise<Result<{ changed: true }, 'not-found'>> {
    const { actor, sessionId } = signedIn;
    const person = actor.person ?? '';
    const attempt = await this.attempts.begin('confirmation', person, actor.address ?? '');
    const [known] = await this.database.asNobody<{ passwordHash: string | null }>(PASSWORD_OF, [person]);
    if (!(await passwordFits(known?.passwordHash ?? null, old))) {
      await this.database.recordRefusal(actor, 'change-password', null, 'proof-wrong');
      throw new BadInput([{ field: 'old', said: (language) => ownAccountTexts(language)('oldWrong') }]);
    }
    await this.attempts.succeeded(attempt);
    const [me] = await this.database.read(actor, (tx) => ask<{ name: string; email: string }>(tx, ME));
    const around = [signedIn.organisation.name, await this.networks.of(actor.network)];
    await checkNewPassword(password, { email: me?.email ?? '', name: me?.name ?? '', around });
    const hash = await hashPassword(password);
    const result = await this.database.as<{ changed: true }, 'not-found'>(actor, async (tx) => {
      const [row] = await ask<{ done: boolean }>(tx, CHANGE, [hash, sessionId]);
      if (!row?.done) return refuse('not-found');
      await announce(tx, 'password-changed', { subject: 'person', subjectId: person, about: [person] });
      await ask(tx, AUDIT, ['password-changed']);
      return allow({ changed: true });
    });
    if (result.ok) this.live.changed([person]);
    return result;
  }

  /** That somebody else has the address is not told: then simply no letter goes there. */
  async askEmail(signedIn: SignedIn, input: OwnEmailInput): Promise<Result<{ asked: true }, EmailRefusal>> {
    const { email, ...proof } = input;
    const confirmed = await this.sessions.confirm(signedIn, proof);
    if (!confirmed.ok) return refuse('proof-wrong');
    const now = this.clock.now();
    return this.database.as<{ asked: true }, EmailRefusal>(signedIn.actor, async (tx) => {
      const [link, undo] = [uuidv7(), uuidv7()];
      const values = [link, undo, email.trim(), linkUntil('email-change', now), linkUntil('email-undo', now)];
      const [row] = await ask<{ outcome: Exclude<EmailRefusal, 'proof-wrong'> | 'done' | 'quiet' }>(tx, ASK, values);
      const outcome = row?.outcome ?? 'not-found';
      if (outcome !== 'done' && outcome !== 'quiet') return refuse(outcome);
      if (outcome === 'done') {
        await announce(tx, 'email-change-asked', { subject: 'link', subjectId: link });
        await announce(tx, 'email-change-warned', { subject: 'link', subjectId: undo });
      }
      await ask(tx, AUDIT, ['email-change-asked']);
      return allow({ asked: true });
    });
  }
}
