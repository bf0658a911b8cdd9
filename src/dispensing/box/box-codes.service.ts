import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import { holdKit } from '../kits/kits.query.js';
import { newBoxCode } from './box-code.js';
import { boxTexts } from './box.text.js';

export interface Roll {
  id: string;
  madeAt: Date;
  count: number;
  /** How many are on no box yet. */
  left: number;
}
export interface CodeOnBox {
  code: string;
  boundAt: Date;
}
export type CodeRefusal = 'not-found' | 'not-from-this-status' | OnceRefusal;
type CodeAnswer = Promise<Result<{ id: string; code: string | null }, CodeRefusal>>;

const MAKE: Statement = {
  name: 'box-codes-make',
  text: `insert into box_code (network_id, id, code, organisation_id, roll_id, made_at, kit_id, bound_at)
         select acting_network(), id, code, acting_organisation(), $3, app_now(), $4, case when $4::uuid is not null then app_now() end
         from unnest($1::uuid[], $2::text[]) as made (id, code)`,
};
const ROLLS: Statement = {
  name: 'box-rolls',
  text: `select roll_id as id, min(made_at) as "madeAt", count(*)::int as count, count(*) filter (where kit_id is null and revoked_at is null)::int as left
         from box_code where organisation_id = acting_organisation() and roll_id is not null group by roll_id order by roll_id desc limit 50`,
};
const OF_ROLL: Statement = {
  name: 'box-codes-of-roll',
  text: `select code from box_code where organisation_id = acting_organisation() and roll_id = $1 and kit_id is null and revoked_at is null order by id`,
};
const BIND: Statement = {
  name: 'box-code-bind',
  text: `update box_code set kit_id = $2, bound_at = app_now()
         where code = $1 and organisation_id = acting_organisation() and kit_id is null and revoked_at is null returning id`,
};
const REVOKE: Statement = {
  name: 'box-code-revoke',
  text: `update box_code set revoked_at = app_now(), revoked_by = acting_person() where kit_id = $1 and revoked_at is null returning id`,
};
const ON_BOX: Statement = {
  name: 'box-code-on-box',
  text: `select code, bound_at as "boundAt" from box_code where kit_id = $1 and revoked_at is null`,
};

/** The codes with which whoever holds a box reports what happens to it: printed on rolls or on its label, bound when it is sealed. */
@Injectable()
export class BoxCodes {
  constructor(private readonly database: Database) {}

  rolls(actor: Actor): Promise<{ items: Roll[] }> {
    return this.database.read(actor, async (tx) => ({ items: await ask<Roll>(tx, ROLLS) }));
  }

  print(count: number, actor: Actor): Promise<Result<{ id: string }, OnceRefusal>> {
    return this.database.once(
      actor,
      null,
      async (tx, id) => {
        await this.#make(tx, count, id, null);
        await announce(tx, 'box-codes-printed', { subject: 'box-roll', subjectId: id, detail: { count } });
        return allow({ id });
      },
      (_, id) => Promise.resolve(allow({ id })),
    );
  }

  /** Those that are on no box yet. */
  async ofRoll(rollId: string, actor: Actor): Promise<string[]> {
    const left = await this.database.read(actor, (tx) => ask<{ code: string }>(tx, OF_ROLL, [rollId]));
    return left.map(({ code }) => code);
  }

  /** The one that stands on the box already, from a roll, or one of its own for on the label. */
  async bind(tx: EntityManager, kitId: string, code?: string): Promise<void> {
    if (code === undefined) return this.#make(tx, 1, null, kitId);
    const [bound] = await ask(tx, BIND, [code, kitId]);
    if (!bound) throw new BadInput([{ field: 'boxCode', said: (language) => boxTexts(language)('code-taken') }]);
  }

  async revoke(tx: EntityManager, kitId: string): Promise<boolean> {
    return (await ask(tx, REVOKE, [kitId])).length > 0;
  }

  async onBox(tx: EntityManager, kitId: string): Promise<CodeOnBox | null> {
    const [code] = await ask<CodeOnBox>(tx, ON_BOX, [kitId]);
    return code ?? null;
  }

  /** Another one for a box that is sealed: the one before works no more. */
  replace(kitId: string, code: string | undefined, actor: Actor): CodeAnswer {
    return this.#change(kitId, actor, 'box-code-replaced', (tx) => this.bind(tx, kitId, code));
  }

  /** It stands on the internet, or the label was lost: nobody reports anything with it any more. */
  end(kitId: string, actor: Actor): CodeAnswer {
    return this.#change(kitId, actor, 'box-code-revoked', () => Promise.resolve());
  }

  #change(kitId: string, actor: Actor, kind: string, change: (tx: EntityManager) => Promise<void>): CodeAnswer {
    const answer = async (tx: EntityManager) => allow({ id: kitId, code: (await this.onBox(tx, kitId))?.code ?? null });
    return this.database.once<{ id: string; code: string | null }, CodeRefusal>(
      actor,
      kitId,
      async (tx) => {
        const kit = await holdKit(tx, kitId);
        if (!kit) return refuse('not-found');
        const revoked = await this.revoke(tx, kitId);
        if (kit.status !== 'sealed' || (kind === 'box-code-revoked' && !revoked)) return refuse('not-from-this-status');
        await change(tx);
        await announce(tx, kind, { subject: 'kit', subjectId: kitId });
        return answer(tx);
      },
      answer,
    );
  }

  async #make(tx: EntityManager, count: number, rollId: string | null, kitId: string | null): Promise<void> {
    const ids = Array.from({ length: count }, () => uuidv7());
    await ask(tx, MAKE, [ids, ids.map(() => newBoxCode()), rollId, kitId]);
  }
}
