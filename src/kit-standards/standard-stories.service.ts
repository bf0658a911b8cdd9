import { Injectable } from '@nestjs/common';
import { may } from '../access/may.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { allow } from '../platform/result.js';
import { standardStory } from './standard-details.js';
import { isPrepared } from './standard.rules.js';
import { aheadOf } from './standards-ahead.query.js';
import { WhomItTouches } from './whom-it-touches.js';

/** One version as it is shown; to whoever may approve it also whom it touches. */
@Injectable()
export class StandardStories {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly whom: WhomItTouches,
  ) {}

  show(id: string, actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const story = await standardStory(tx, id, this.clock.today());
      if (!story.ok) return story;
      const { value: version } = story;
      const decides = may(actor.role, 'decideStandards');
      const prepares = isPrepared(version) && decides;
      const ahead = prepares ? await aheadOf(tx, id, version.others) : [];
      const touches = prepares && version.slots.length > 0 ? await this.whom.inWords(tx, version) : null;
      // What one of the two proposes is between them until the other agrees.
      const withdrawal = decides || version.withdrawal?.approvedAt ? version.withdrawal : null;
      return allow({ ...version, withdrawal, ahead, touches });
    });
  }
}
