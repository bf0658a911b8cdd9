import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { KitStandard } from './kit-standard.entity.js';
import { StandardApproval } from './standard-approval.entity.js';
import type { StandardVersion } from './standard.js';
import type { StandardRefusal } from './standard.rules.js';
import { approvalsOf, versionOf } from './standards.query.js';

const LOCK: Statement = {
  name: 'lock-standard',
  text: 'select status, version from kit_standard where id = $1 for update',
};

/** What two people approved is no longer that: whatever changes in a draft asks both again. `change` says what is told of it. */
export async function changeDraft(
  tx: EntityManager,
  id: string,
  version: number,
  change: () => Promise<Result<Readonly<Record<string, unknown>>, StandardRefusal>>,
): Promise<Result<StandardVersion, StandardRefusal>> {
  const [now] = await ask<{ status: string; version: number }>(tx, LOCK, [id]);
  if (!now) return refuse('not-found');
  if (now.status !== 'draft') return refuse('not-from-this-status');
  if (now.version !== version) return refuse('stale');
  const changed = await change();
  if (!changed.ok) return changed;
  const lapsed = (await approvalsOf(tx, id)).map(({ role }) => role);
  await tx.getRepository(StandardApproval).delete({ standardId: id });
  await tx.getRepository(KitStandard).increment({ id }, 'version', 1);
  const detail = { ...changed.value, version: version + 1, lapsed };
  await announce(tx, 'standard-changed', { subject: 'standard', subjectId: id, detail });
  return allow(await draftWritten(tx, id));
}

export async function draftWritten(tx: EntityManager, id: string): Promise<StandardVersion> {
  const version = await versionOf(tx, id);
  if (!version) throw new Error('a standard that was just written is not there');
  return version;
}
