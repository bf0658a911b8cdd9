import type { EntityManager } from 'typeorm';
import type { Role } from '../../platform/actor.js';
import { ask, type Statement } from '../../platform/database/database.js';

export interface ApiToken {
  id: string;
  name: string;
  role: Role;
  /** What a token begins with, so that one found somewhere can be told. */
  begins: string;
  madeBy: string | null;
  madeAt: Date;
  rotatedAt: Date | null;
  formerUntil: Date | null;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}

const COLUMNS = `t.id, t.name, t.role, 'pk_' || t.lookup as begins, p.name as "madeBy", t.made_at as "madeAt", t.rotated_at as "rotatedAt",
  case when t.former_until > app_now() then t.former_until end as "formerUntil", t.expires_at as "expiresAt", t.used_at as "usedAt", t.revoked_at as "revokedAt"`;
const FROM = `from api_token t left join person p on p.id = t.made_by where t.organisation_id = acting_organisation()`;
const LIST: Statement = {
  name: 'api-tokens',
  text: `select ${COLUMNS} ${FROM} and ($1::uuid is null or t.id < $1) order by t.id desc limit $2`,
};
const ONE: Statement = { name: 'api-token', text: `select ${COLUMNS} ${FROM} and t.id = $1` };

export const listApiTokens = (tx: EntityManager, after: string | null, limit: number) =>
  ask<ApiToken>(tx, LIST, [after, limit]);

export const showApiToken = async (tx: EntityManager, id: string): Promise<ApiToken | undefined> =>
  (await ask<ApiToken>(tx, ONE, [id]))[0];
