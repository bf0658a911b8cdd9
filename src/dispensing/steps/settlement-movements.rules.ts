import type { Account as OpiumAccount, OpiumMovement } from '../opium-ledger/opium-ledger.js';
import type { Accounted } from './settlement.rules.js';
import type { SuppliedLine } from './settlement-lines.rules.js';

/** Where each unit of list I and II went. What was wasted at the bedside left the home like what was used; the line keeps them apart. */
export function movementsOf(
  lines: readonly (Accounted<SuppliedLine> & { delivered: boolean })[],
  caseId: string | null,
  witnessId: string | null,
): OpiumMovement[] {
  return lines.flatMap(({ kitId, product, lot, opiumList, delivered, account }) => {
    if (opiumList === null) return [];
    const where: OpiumAccount = delivered ? 'home' : 'kit';
    const ways: OpiumMovement[] = [
      { ...{ kitId, caseId, product, lot }, from: where, to: 'used', quantity: account.used + account.wasted },
      { ...{ kitId, caseId, product, lot }, from: where, to: 'for-destruction', quantity: account.destroyed },
      {
        ...{ kitId, caseId, product, lot, witnessId },
        from: 'for-destruction',
        to: 'destroyed',
        quantity: account.destroyed,
      },
      { ...{ kitId, caseId, product, lot }, from: where, to: 'missing', quantity: account.missing },
    ];
    return ways.filter(({ quantity }) => quantity > 0);
  });
}
