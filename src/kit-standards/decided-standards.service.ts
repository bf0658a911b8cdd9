import { Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Organisation } from '../people/organisation.entity.js';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { KitStandard } from './kit-standard.entity.js';
import type { StandardRefusal } from './standard.rules.js';
import type { StandardVersion } from './standard.js';
import { versionOf } from './standards.query.js';

export type Decided = Promise<Result<StandardVersion, StandardRefusal | OnceRefusal>>;

const LOCK: Statement = { name: 'decide-standard', text: 'select 1 from kit_standard where id = $1 for update' };
/** Whose pages change with it. */
const EVERYBODY_HEARS = new Set(['standard-published']);

/** One thing that is decided about a version, once, and what it then is. */
@Injectable()
export class DecidedStandards {
  constructor(private readonly database: Database) {}

  decide(
    id: string,
    actor: Actor,
    kind: string,
    decision: (tx: EntityManager, now: StandardVersion) => Promise<StandardRefusal | null>,
  ): Decided {
    const read = async (tx: EntityManager) => allow((await versionOf(tx, id)) as StandardVersion);
    return this.database.once<StandardVersion, StandardRefusal>(
      actor,
      id,
      async (tx) => {
        await ask(tx, LOCK, [id]);
        const now = await versionOf(tx, id);
        if (!now) return refuse('not-found');
        const why = await decision(tx, now);
        if (why) return refuse(why);
        const about = EVERYBODY_HEARS.has(kind)
          ? (await tx.getRepository(Organisation).findBy({ kind: 'pharmacy' })).map((one) => one.id)
          : [];
        await announce(tx, kind, { subject: 'standard', subjectId: id, about, detail: { name: now.name } });
        return read(tx);
      },
      read,
    );
  }
}

export async function put(tx: EntityManager, id: string, facts: QueryDeepPartialEntity<KitStandard>): Promise<void> {
  await tx.getRepository(KitStandard).update({ id }, { ...facts, version: () => 'version + 1' });
}

const LINE_UP: Statement = { name: 'line-up-standards', text: 'select line_up_standards()' };
/** Each version until the next one. */
export const lineUp = (tx: EntityManager) => ask(tx, LINE_UP);
