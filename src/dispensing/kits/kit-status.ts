import type { QueryRunner } from 'typeorm';
import { keepRows } from '../../platform/database/rows-of-code.js';
import { KIT_STATUSES, type KitStatus } from './kit.js';

/** The life of a box: the one table that says where it may go. */
export const KIT_LEADS_TO: Record<KitStatus, readonly KitStatus[]> = {
  draft: ['checked', 'rejected'],
  checked: ['draft', 'sealed', 'rejected'],
  // Opened before it left: filled otherwise, it is checked and sealed anew.
  sealed: ['draft', 'back', 'emptied', 'rejected'],
  back: ['sealed', 'emptied'],
  emptied: [],
  rejected: [],
};
/** In the making, or ready to leave: a date or a newer standard asks for attention. */
export const ON_SHELF: readonly KitStatus[] = ['draft', 'checked', 'sealed'];
/** No longer a kit. */
export const GONE: readonly KitStatus[] = ['emptied', 'rejected'];

/** What SQL asks of a status, as `kit_status`. */
export const writeKitStatuses = (runner: QueryRunner): Promise<void> =>
  keepRows(
    runner,
    'kit_status',
    KIT_STATUSES.map((status) => ({
      status,
      on_shelf: ON_SHELF.includes(status),
      gone: GONE.includes(status),
      leads_to: KIT_LEADS_TO[status],
    })),
  );
