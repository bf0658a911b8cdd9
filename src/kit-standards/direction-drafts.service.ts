import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import { changeDraft } from './draft-change.js';
import { Direction as DirectionRow } from './direction.entity.js';
import type { DirectionInput } from './direction.input.js';
import type { Direction } from './direction.js';
import { faultsOfDirection } from './direction.rules.js';
import { directionTexts } from './direction.text.js';
import { directionsIn } from './directions.query.js';
import type { StandardVersion } from './standard.js';
import type { StandardRefusal } from './standard.rules.js';
import { slotsIn } from './standards.query.js';

/** Which draft, which slot of it, and which of its directions: null is one that is to be added. */
export interface DirectionPlace {
  id: string;
  slot: string;
  number: number | null;
}
type Changed = Promise<Result<StandardVersion, StandardRefusal>>;

@Injectable()
export class DirectionDrafts {
  constructor(private readonly database: Database) {}

  put(
    { id, slot: code, number: asked }: DirectionPlace,
    input: DirectionInput,
    version: number,
    actor: Actor,
  ): Changed {
    return this.database.as(actor, (tx) =>
      changeDraft(tx, id, version, async () => {
        const slot = (await slotsIn(tx, id)).find((each) => each.code === code);
        const others = (await directionsIn(tx, id)).filter((each) => each.slot === code);
        if (!slot || (asked !== null && !others.some(({ number }) => number === asked))) return refuse('not-found');
        const number = asked ?? Math.max(0, ...others.map((each) => each.number)) + 1;
        const direction = directionFrom(input, code, number);
        const faults = faultsOfDirection(direction, slot, others);
        if (faults.length > 0)
          throw new BadInput(
            faults.map(({ field, says }) => ({ field, said: (language) => directionTexts(language)(says) })),
          );
        await write(tx, id, actor.network, direction);
        return allow({ slot: code, direction: number });
      }),
    );
  }

  remove({ id, slot, number }: DirectionPlace, version: number, actor: Actor): Changed {
    return this.database.as(actor, (tx) =>
      changeDraft(tx, id, version, async () => {
        if (number === null) return refuse('not-found');
        const { affected } = await tx.getRepository(DirectionRow).delete({ standardId: id, slot, number });
        return affected ? allow({ slot, withoutDirection: number }) : refuse('not-found');
      }),
    );
  }
}

/** What a form leaves empty is nothing, also where something stood before. */
function directionFrom(input: DirectionInput, slot: string, number: number): Direction {
  const { standing, indication, forWhom, unit, route, source } = input;
  return {
    ...{ slot, number, standing, indication, forWhom, unit, route, source },
    circumstances: input.circumstances ?? null,
    circumstancesEn: input.circumstancesEn ?? null,
    dose: input.dose ?? null,
    share: input.share ?? null,
    intervalMinutes: input.intervalMinutes ?? null,
    maxDay: input.maxDay ?? null,
    maxGift: input.maxGift ?? null,
    maxEpisode: input.maxEpisode ?? null,
    kidney: input.kidney ?? null,
    kidneyEn: input.kidneyEn ?? null,
    sourceEn: input.sourceEn ?? null,
    sourceDate: input.sourceDate ?? null,
  };
}

async function write(tx: EntityManager, standardId: string, networkId: string, it: Direction): Promise<void> {
  await tx.getRepository(DirectionRow).upsert({ networkId, standardId, ...it }, ['standardId', 'slot', 'number']);
}
