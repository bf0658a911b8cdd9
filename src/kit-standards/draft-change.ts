import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { whatChangedInWords, type DraftChange } from './draft-changes.text.js';
import { KitStandard } from './kit-standard.entity.js';
import { StandardApproval } from './standard-approval.entity.js';
import type { StandardVersion } from './standard.js';
import type { StandardRefusal } from './standard.rules.js';
import { approvalsOf, slotsIn, versionOf } from './standards.query.js';

const LOCK: Statement = {
  name: 'lock-standard',
  text: 'select status, version from kit_standard where id = $1 for update',
};

/** What two people approved is no longer that: whatever changes in a draft asks both again. `change` says what is told of it. */
export async function changeDraft(
  tx: EntityManager,
  id: string,
  version: number,
  change: () => Promise<Result<DraftChange['detail'], StandardRefusal>>,
): Promise<Result<StandardVersion, StandardRefusal>> {
  const [now] = await ask<{ status: string; version: number }>(tx, LOCK, [id]);
  if (!now) return refuse('not-found');
  if (now.status !== 'draft') return refuse('not-from-this-status');
  if (now.version !== version) return refuse('stale');
  const changed = await change();
  if (!changed.ok) return changed;
  const approvals = await approvalsOf(tx, id);
  const lapsed = approvals.map(({ role }) => role);
  await tx.getRepository(StandardApproval).delete({ standardId: id });
  await tx.getRepository(KitStandard).increment({ id }, 'version', 1);
  const detail = { ...changed.value, version: version + 1, lapsed };
  await announce(tx, 'standard-changed', { subject: 'standard', subjectId: id, detail });
  const written = await draftWritten(tx, id);
  if (approvals.length > 0) await tellWhoApproved(tx, written, approvals, detail);
  return allow(written);
}

/** Who approved reads what changed, and approves again. */
async function tellWhoApproved(
  tx: EntityManager,
  { id, name }: StandardVersion,
  approvals: readonly { person: string }[],
  detail: DraftChange['detail'],
): Promise<void> {
  const slots = await slotsIn(tx, id);
  const changes = { nl: whatChangedInWords(detail, slots, 'nl'), en: whatChangedInWords(detail, slots, 'en') };
  const about = approvals.map(({ person }) => person);
  await announce(tx, 'version-approval-lapsed', {
    subject: 'standard',
    subjectId: id,
    about,
    detail: { name, changes },
  });
}

export async function draftWritten(tx: EntityManager, id: string): Promise<StandardVersion> {
  const version = await versionOf(tx, id);
  if (!version) throw new Error('a standard that was just written is not there');
  return version;
}
