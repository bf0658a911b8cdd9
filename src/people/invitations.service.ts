import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { Live } from '../platform/live.service.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { linkUntil } from '../access/one-time-links/link-tokens.js';
import { worksOf } from './days.rules.js';
import type { AgainInput, InvitationInput } from './person.input.js';

const INVITE: Statement = {
  name: 'invite-person',
  text: 'select outcome, person_id as "personId" from invite_person($1, $2, $3, $4, $5, $6, $7, $8, $9)',
};
const AGAIN: Statement = { name: 'invite-again', text: 'select invite_again($1, $2, $3, $4) as outcome' };
const WITHDRAW: Statement = { name: 'withdraw-invitation', text: 'select withdraw_invitation($1) as outcome' };
const ENABLE: Statement = { name: 'enable-person', text: 'select enable_person($1) as outcome' };
const AUDIT: Statement = { name: 'audit-people', text: `select audit_append($1, null, 'done', $2)` };

export type InviteRefusal =
  'not-found' | 'role-does-not-fit' | 'address-taken' | 'is-disabled' | 'ends-too-soon' | 'already-member';
export type InvitationRefusal = 'not-found' | 'works-elsewhere' | 'is-disabled' | 'has-joined' | 'address-taken';
export interface Invited {
  id: string;
  /** False for somebody who could sign in already, and now has one more place to work. */
  invited: boolean;
}

@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** A form sent twice invites once. */
  invite(input: InvitationInput, actor: Actor): Promise<Result<Invited, InviteRefusal | OnceRefusal>> {
    return this.database.once<Invited, InviteRefusal>(
      actor,
      null,
      async (tx, id) => {
        const link = uuidv7();
        const { name, email, profession = null, big = null, language = 'nl', works } = input;
        const places = JSON.stringify(worksOf(works));
        const values = [id, link, name.trim(), email.trim(), profession, big, language, places, this.#until()];
        const [row] = await ask<{ outcome: InviteRefusal | 'invited' | 'added'; personId: string }>(tx, INVITE, values);
        if (!row) throw new Error('inviting answered nothing');
        const { outcome, personId } = row;
        if (outcome !== 'invited' && outcome !== 'added') return refuse(outcome);
        if (outcome === 'invited') await announce(tx, 'invited', { subject: 'link', subjectId: link });
        else await announce(tx, 'membership-added', { subject: 'person', subjectId: personId, about: [personId] });
        await ask(tx, AUDIT, ['invite-person', personId]);
        return allow({ id: personId, invited: outcome === 'invited' });
      },
      (_, id) => Promise.resolve(allow({ id, invited: true })),
    );
  }

  /** A withdrawn invitation is opened again by this too, and an address that was typed wrong is put right. */
  again(personId: string, { email }: AgainInput, actor: Actor): Promise<Result<{ id: string }, InvitationRefusal>> {
    return this.database.as<{ id: string }, InvitationRefusal>(actor, async (tx) => {
      const link = uuidv7();
      const [opened] = await ask<{ outcome: InvitationRefusal | 'done' | 'is-enabled' }>(tx, ENABLE, [personId]);
      if (opened?.outcome === 'not-found' || opened?.outcome === 'works-elsewhere') return refuse(opened.outcome);
      const values = [personId, link, this.#until(), email?.trim() ?? null];
      const [row] = await ask<{ outcome: InvitationRefusal | 'done' }>(tx, AGAIN, values);
      const outcome = row?.outcome ?? 'not-found';
      if (outcome !== 'done') return refuse(outcome);
      await announce(tx, 'invited', { subject: 'link', subjectId: link });
      await ask(tx, AUDIT, ['invite-again', personId]);
      return allow({ id: personId });
    });
  }

  async withdraw(personId: string, actor: Actor): Promise<Result<{ id: string }, InvitationRefusal>> {
    const result = await this.database.as<{ id: string }, InvitationRefusal>(actor, async (tx) => {
      const [row] = await ask<{ outcome: InvitationRefusal | 'done' }>(tx, WITHDRAW, [personId]);
      const outcome = row?.outcome ?? 'not-found';
      if (outcome !== 'done') return refuse(outcome);
      await announce(tx, 'invitation-withdrawn', { subject: 'person', subjectId: personId, about: [personId] });
      await ask(tx, AUDIT, ['withdraw-invitation', personId]);
      return allow({ id: personId });
    });
    this.live.changed([personId]);
    return result;
  }

  #until = () => linkUntil('invitation', this.clock.now());
}
