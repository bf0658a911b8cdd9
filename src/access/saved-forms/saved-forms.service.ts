import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { placeIn, type SealedTable } from '../../platform/sealed.js';
import { Vault } from '../../platform/vault.js';
import { FormKeeper } from '../../web/form-keeper.js';
import { PostedForm } from '../../web/forms.js';
import { csrfRefusal } from '../../web/csrf.js';
import { EndedSessions } from './ended-sessions.service.js';
import { keepable, typedIn, type TypedField, type TypedForm } from './saved-form.rules.js';

export const SEALED_KEPT_FORM: SealedTable = { table: 'kept_form', id: 'id', columns: ['body'] };

export interface SavedForm {
  id: string;
  path: string;
  keptAt: Date;
  method: string;
  title?: string;
  fields: TypedField[];
}
interface Row extends Pick<SavedForm, 'id' | 'path' | 'keptAt'> {
  body: Buffer;
}

const KEEP: Statement = {
  name: 'keep-form',
  text: `insert into kept_form (network_id, id, person_id, organisation_id, path, body, kept_at, expires_at)
         values (acting_network(), $1, acting_person(), acting_organisation(), $2, $3, app_now(), app_now() + interval '24 hours')
         on conflict (person_id, organisation_id, path) do update set id = excluded.id, body = excluded.body, kept_at = excluded.kept_at, expires_at = excluded.expires_at`,
};
const LIST: Statement = {
  name: 'kept-forms',
  text: `select id, path, kept_at as "keptAt", body from kept_form where expires_at > app_now() order by kept_at desc limit 10`,
};
const DROP: Statement = { name: 'drop-kept-form', text: 'delete from kept_form where id = $1' };
const TAKEN: Statement = { name: 'kept-form-taken', text: 'delete from kept_form where path = $1' };
const placeOf = (id: string) => placeIn(SEALED_KEPT_FORM, 'body', id);

/** What somebody typed when their session ended, sealed, for that person alone, for a day. */
@Injectable()
export class SavedForms extends FormKeeper {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly ended: EndedSessions,
  ) {
    super();
  }

  async keep(request: FastifyRequest, path = request.url): Promise<boolean> {
    const { body, method } = request;
    return body instanceof PostedForm && this.keepTyped(request, typedIn(path, method, body));
  }

  /** Only for whoever holds the cookie of the session it was typed in, and the token of its forms. */
  async keepTyped(request: FastifyRequest, typed: TypedForm): Promise<boolean> {
    const form = keepable(typed);
    const session = form && (await this.ended.of(request));
    if (!form || !session || csrfRefusal(request, session.csrfToken) !== null) return false;
    const id = uuidv7();
    const body = this.vault.seal(
      JSON.stringify({ method: form.method, title: form.title, fields: form.fields }),
      placeOf(id),
    );
    await this.database.read(session.actor, (tx) => ask(tx, KEEP, [id, form.path, body]));
    return true;
  }

  async list(actor: Actor): Promise<SavedForm[]> {
    const rows = await this.database.read(actor, (tx) => ask<Row>(tx, LIST));
    return rows.map(({ id, path, keptAt, body }) => {
      const typed = JSON.parse(this.vault.open(body, placeOf(id))) as Pick<TypedForm, 'method' | 'title' | 'fields'>;
      return { id, path, keptAt, ...typed };
    });
  }

  async drop(id: string, actor: Actor): Promise<void> {
    await this.database.read(actor, (tx) => ask(tx, DROP, [id]));
  }

  async taken({ signedIn, url }: FastifyRequest): Promise<void> {
    if (signedIn) await this.database.read(signedIn.actor, (tx) => ask(tx, TAKEN, [url]));
  }
}
