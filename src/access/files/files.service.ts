import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { placeIn, type SealedTable } from '../../platform/sealed.js';
import { Vault } from '../../platform/vault.js';
import { Problem } from '../../web/problem.js';
import { isCalled, typeOf, type FileType } from './file-types.js';

/** Its bytes are kept as base64, for the vault seals text: a form that a prescriber signed may name a patient. */
export const SEALED_FILE: SealedTable = { table: 'file', id: 'id', columns: ['content'], atOnce: 4 };

export interface KeptFile {
  id: string;
  name: string;
  type: FileType;
}

const KEEP: Statement = {
  name: 'file-keep',
  text: `insert into file (network_id, id, organisation_id, name, type, content, uploaded_by, uploaded_at)
         values (acting_network(), $1, acting_organisation(), $2, $3, $4, acting_person(), app_now())`,
};
const SHOW: Statement = { name: 'file-show', text: 'select id, name, type, content from file where id = $1' };
const ABOUT: Statement = { name: 'file-about', text: 'select id, name, type from file where id = $1' };
const REMOVE: Statement = { name: 'file-remove', text: 'delete from file where id = $1 returning id' };
const AUDIT: Statement = { name: 'file-audit', text: `select audit_append($1, null, 'done', $2)` };

/** Uploads of an organisation, in the database so that backup, rights and erasure are one thing. Nobody else sees them. */
@Injectable()
export class Files {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  keep(name: string, body: unknown, actor: Actor): Promise<Result<KeptFile, 'type-not-allowed' | OnceRefusal>> {
    return this.database.once<KeptFile, 'type-not-allowed'>(
      actor,
      null,
      async (tx, id) => {
        const type = Buffer.isBuffer(body) ? typeOf(body) : null;
        if (!Buffer.isBuffer(body) || type === null || !isCalled(name, type)) return refuse('type-not-allowed');
        await ask(tx, KEEP, [
          id,
          name,
          type,
          this.vault.seal(body.toString('base64'), placeIn(SEALED_FILE, 'content', id)),
        ]);
        await ask(tx, AUDIT, ['keep-file', id]);
        return allow({ id, name, type });
      },
      async (tx, id) => {
        const [kept] = await ask<KeptFile>(tx, ABOUT, [id]);
        return kept ? allow(kept) : missing();
      },
    );
  }

  async show(id: string, actor: Actor): Promise<KeptFile & { bytes: Buffer }> {
    return (await this.find(id, actor)) ?? missing();
  }

  /** The same, or null where there is none. */
  find(id: string, actor: Actor): Promise<(KeptFile & { bytes: Buffer }) | null> {
    return this.database.read(actor, async (tx) => {
      const [file] = await ask<KeptFile & { content: Buffer }>(tx, SHOW, [id]);
      if (!file) return null;
      await ask(tx, AUDIT, ['read-file', id]);
      const { content, ...about } = file;
      return { ...about, bytes: Buffer.from(this.vault.open(content, placeIn(SEALED_FILE, 'content', id)), 'base64') };
    });
  }

  remove(id: string, actor: Actor): Promise<void> {
    return this.database.read(actor, async (tx) => {
      const [gone] = await ask(tx, REMOVE, [id]);
      if (!gone) missing();
      await ask(tx, AUDIT, ['remove-file', id]);
    });
  }
}

function missing(): never {
  throw new Problem(404, { reason: 'not-found' });
}
