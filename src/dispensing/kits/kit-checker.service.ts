import { Injectable } from '@nestjs/common';
import { may } from '../../access/may.js';
import { Sessions } from '../../access/sessions.service.js';
import type { Actor } from '../../platform/actor.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { KitCheckerInput } from './kit.input.js';

/** Who checks a kit: whoever is signed in here, or a colleague who proves on this screen who they are. */
@Injectable()
export class KitCheckers {
  constructor(private readonly sessions: Sessions) {}

  async actor(
    checker: KitCheckerInput | undefined,
    actor: Actor,
  ): Promise<Result<Actor, 'checker-unproved' | 'same-person'>> {
    if (!checker) return allow(actor);
    const beside = await this.sessions.beside(checker.email, checker, actor, 'checkKit');
    // Their own command: what was pressed twice is still done once.
    if (beside.ok && may(beside.value.role, 'checkKit')) return allow({ ...beside.value, command: actor.command });
    return refuse(beside.ok || beside.refusal === 'witness-needed' ? 'checker-unproved' : beside.refusal);
  }
}
