import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { OnBehalfDraftInput } from '../on-behalf/on-behalf.input.js';
import type { DraftInput } from './draft.input.js';
import { placeIn, type SealedTable } from '../../platform/sealed.js';
import type { SaidOfWarning } from './passed-warnings.rules.js';
import { Vault } from '../../platform/vault.js';

export const SEALED_DRAFT: SealedTable = { table: 'draft', id: 'id', columns: ['body'] };

export interface Draft {
  id: string;
  version: number;
  updatedAt: Date;
  /** Who began it; of a system that did, its organisation. */
  by: string;
  body: (DraftInput | OnBehalfDraftInput) & WithReasons;
}
/** What was said of its warnings while it was looked over; a change of the request leaves it. */
interface WithReasons {
  warningsPassed?: readonly SaidOfWarning[];
}
type Row = Omit<Draft, 'body'> & { body: Buffer };

const FIELDS = 'd.id, d.version, d.updated_at as "updatedAt", coalesce(p.name, o.name) as by, d.body';
const FROM = 'draft d join organisation o on o.id = d.organisation_id left join person p on p.id = d.person_id';
const LIST: Statement = {
  name: 'drafts',
  text: `select ${FIELDS} from ${FROM} where d.organisation_id = acting_organisation() and d.on_behalf = $1 order by d.updated_at desc limit 100`,
};
const ONE: Statement = {
  name: 'draft',
  text: `select ${FIELDS} from ${FROM} where d.id = $1 and d.on_behalf = $2`,
};
const MAKE: Statement = {
  name: 'draft-make',
  text: `insert into draft (network_id, id, organisation_id, on_behalf, person_id, body, updated_at)
         values (acting_network(), $1, acting_organisation(), $3, acting_person(), $2, app_now())`,
};
const CHANGE: Statement = {
  name: 'draft-change',
  text: 'update draft set body = $2, version = version + 1, updated_at = app_now() where id = $1 and version = $3 and on_behalf = $4 returning id',
};
const HELD: Statement = {
  name: 'draft-held',
  text: 'select body from draft where id = $1 and on_behalf = $2 for update',
};
const SAY: Statement = {
  name: 'draft-reasons',
  text: 'update draft set body = $2, updated_at = app_now() where id = $1',
};
const REMOVE: Statement = {
  name: 'draft-remove',
  text: 'delete from draft where id = $1 and on_behalf = $2 returning id',
};
const ERASE: Statement = {
  name: 'drafts-erase',
  text: 'delete from draft where updated_at <= app_now() - make_interval(days => $1)',
};
const AUDIT: Statement = { name: 'draft-audit', text: `select audit_append($1, null, 'done', 'draft')` };

/** Whether somebody asks for themselves, or writes down what a prescriber asked. */
export type DraftKind = 'own' | 'on-behalf';

/** Requests that are not sent yet: one sealed body each, of the organisation, for two weeks. */
@Injectable()
export class Drafts {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  async list(tx: EntityManager, kind: DraftKind = 'own'): Promise<Draft[]> {
    const rows = await ask<Row>(tx, LIST, [isOnBehalf(kind)]);
    if (rows.length > 0) await ask(tx, AUDIT, ['read']);
    return rows.map((row) => this.#opened(row));
  }

  async find(tx: EntityManager, id: string, kind: DraftKind = 'own'): Promise<Draft | null> {
    const [row] = await ask<Row>(tx, ONE, [id, isOnBehalf(kind)]);
    if (!row) return null;
    await ask(tx, AUDIT, ['read']);
    return this.#opened(row);
  }

  /** Sent once more when it is gone by then, sent as a request or thrown away: not found. */
  make(body: Draft['body'], actor: Actor, kind: DraftKind = 'own'): Promise<Result<Draft, OnceRefusal | 'not-found'>> {
    return this.database.once<Draft, 'not-found'>(
      actor,
      null,
      async (tx, id) => {
        await ask(tx, MAKE, [id, this.#sealed(id, body), isOnBehalf(kind)]);
        await ask(tx, AUDIT, ['create']);
        return this.#present(tx, id, kind);
      },
      (tx, id) => this.#present(tx, id, kind),
    );
  }

  change(
    id: string,
    body: Draft['body'],
    version: number,
    actor: Actor,
    kind: DraftKind = 'own',
  ): Promise<Result<Draft, 'not-found' | 'stale'>> {
    return this.database.as<Draft, 'not-found' | 'stale'>(actor, async (tx) => {
      const { warningsPassed } = (await this.#held(tx, id, kind)) ?? {};
      const whole = Object.assign({}, body, { warningsPassed });
      const changed = await ask(tx, CHANGE, [id, this.#sealed(id, whole), version, isOnBehalf(kind)]);
      if (changed.length > 0) await ask(tx, AUDIT, ['change']);
      const draft = await this.find(tx, id, kind);
      if (!draft) return refuse('not-found');
      return changed.length > 0 ? allow(draft) : refuse('stale');
    });
  }

  /** Beside what is asked, whatever version of that there is by now. */
  sayReasons(
    id: string,
    warningsPassed: readonly SaidOfWarning[],
    actor: Actor,
  ): Promise<Result<{ id: string }, 'not-found'>> {
    return this.database.as(actor, async (tx) => {
      const body = await this.#held(tx, id, 'own');
      if (!body) return refuse('not-found');
      await ask(tx, SAY, [id, this.#sealed(id, Object.assign({}, body, { warningsPassed }))]);
      await ask(tx, AUDIT, ['change']);
      return allow({ id });
    });
  }

  remove(id: string, actor: Actor, kind: DraftKind = 'own'): Promise<Result<{ removed: true }, 'not-found'>> {
    return this.database.as(actor, async (tx) => {
      if ((await ask(tx, REMOVE, [id, isOnBehalf(kind)])).length === 0) return refuse('not-found');
      await ask(tx, AUDIT, ['delete']);
      return allow({ removed: true as const });
    });
  }

  async eraseOld(tx: EntityManager, days: number): Promise<void> {
    await ask(tx, ERASE, [days]);
  }

  async #held(tx: EntityManager, id: string, kind: DraftKind): Promise<Draft['body'] | null> {
    const [row] = await ask<{ body: Buffer }>(tx, HELD, [id, isOnBehalf(kind)]);
    return row ? this.#body(id, row.body) : null;
  }

  async #present(tx: EntityManager, id: string, kind: DraftKind): Promise<Result<Draft, 'not-found'>> {
    const draft = await this.find(tx, id, kind);
    return draft ? allow(draft) : refuse('not-found');
  }

  #sealed(id: string, body: Draft['body']): Buffer {
    return this.vault.seal(JSON.stringify(body), placeOf(id));
  }

  #opened({ body, ...row }: Row): Draft {
    return { ...row, body: this.#body(row.id, body) };
  }

  #body(id: string, sealed: Buffer): Draft['body'] {
    return JSON.parse(this.vault.open(sealed, placeOf(id))) as Draft['body'];
  }
}

const isOnBehalf = (kind: DraftKind): boolean => kind === 'on-behalf';
const placeOf = (id: string) => placeIn(SEALED_DRAFT, 'body', id);
