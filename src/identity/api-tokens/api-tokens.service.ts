import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { SignedIn } from '../../web/signed-in.js';
import type { ApiTokenInput, RotationInput } from './api-token.input.js';
import { endOf, newSecret } from './api-token.rules.js';
import { listApiTokens, showApiToken, type ApiToken } from './api-tokens.query.js';

/** Shown once and kept nowhere. */
export type NewApiToken = ApiToken & { token: string };
export type ApiTokenRefusal = 'not-found' | 'too-many-tokens' | 'token-ended';

const MOST = 50;
const WORKING: Statement = {
  name: 'api-tokens-working',
  text: `select count(*)::int as n from api_token where organisation_id = acting_organisation() and revoked_at is null and expires_at > app_now()`,
};
const MAKE: Statement = {
  name: 'make-api-token',
  text: `insert into api_token (network_id, organisation_id, id, name, role, lookup, secret_hash, made_by, made_at, expires_at)
         values (acting_network(), acting_organisation(), $1, $2, $3, $4, $5, acting_person(), app_now(), $6)`,
};
/** Its own columns on the right are those of before: what worked until now becomes the former secret. */
const ROTATE: Statement = {
  name: 'rotate-api-token',
  text: `update api_token set former_hash = case when $3 > 0 then secret_hash end, former_until = case when $3 > 0 then app_now() + make_interval(hours => $3) end,
           secret_hash = $2, rotated_at = app_now(), expires_at = coalesce($4, expires_at)
         where id = $1 and organisation_id = acting_organisation() and revoked_at is null and expires_at > app_now() returning id`,
};
const REVOKE: Statement = {
  name: 'revoke-api-token',
  text: `update api_token set revoked_at = coalesce(revoked_at, app_now()) where id = $1 and organisation_id = acting_organisation() returning id`,
};
const AUDIT: Statement = { name: 'audit-api-token', text: 'select audit_append($1, null, p_detail => $2)' };

/** Tokens with which machines act for an organisation; its administrator makes, renews and revokes them. */
@Injectable()
export class ApiTokens {
  constructor(private readonly database: Database) {}

  list(actor: Actor, after: string | null, limit: number): Promise<ApiToken[]> {
    return this.database.read(actor, (tx) => listApiTokens(tx, after, limit));
  }

  show(actor: Actor, id: string): Promise<Result<ApiToken, 'not-found'>> {
    return this.database.as(actor, async (tx) => {
      const token = await showApiToken(tx, id);
      return token ? allow(token) : refuse('not-found');
    });
  }

  make({ actor }: SignedIn, input: ApiTokenInput): Promise<Result<NewApiToken, ApiTokenRefusal>> {
    const { lookup, token, hash } = newSecret();
    return this.database.as(actor, async (tx) => {
      const [working] = await ask<{ n: number }>(tx, WORKING);
      if ((working?.n ?? 0) >= MOST) return refuse('too-many-tokens');
      const id = uuidv7();
      await ask(tx, MAKE, [id, input.name, input.role, lookup, hash, endOf(input.expiresOn)]);
      return shown(tx, 'make-api-token', id, token);
    });
  }

  rotate(actor: Actor, id: string, input: RotationInput): Promise<Result<NewApiToken, ApiTokenRefusal>> {
    return this.database.as(actor, async (tx) => {
      const before = await showApiToken(tx, id);
      if (!before) return refuse('not-found');
      const { token, hash } = newSecret(before.begins.slice('pk_'.length));
      const until = input.expiresOn === undefined ? null : endOf(input.expiresOn);
      const rotated = await ask(tx, ROTATE, [id, hash, input.overlapHours, until]);
      return rotated.length > 0 ? shown(tx, 'rotate-api-token', id, token) : refuse('token-ended');
    });
  }

  revoke(actor: Actor, id: string): Promise<Result<{ id: string }, 'not-found'>> {
    return this.database.as(actor, async (tx) => {
      if ((await ask(tx, REVOKE, [id])).length === 0) return refuse('not-found');
      await ask(tx, AUDIT, ['revoke-api-token', id]);
      return allow({ id });
    });
  }
}

async function shown(tx: EntityManager, action: string, id: string, token: string) {
  await ask(tx, AUDIT, [action, id]);
  const row = await showApiToken(tx, id);
  return row ? allow({ ...row, token }) : refuse('not-found');
}
