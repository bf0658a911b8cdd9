import type { Slot } from './standard.js';

export interface SlotFault {
  field: 'max' | 'min' | 'onReturn' | 'products';
  says: 'max-under-min' | 'mandatory-needs-min' | 'medicine-destroyed' | 'products-missing' | 'product-unknown';
}
type Asked = Pick<Slot, 'kind' | 'mandatory' | 'min' | 'max' | 'onReturn'> & { products: readonly string[] };

/** What no slot may be, whoever asks; `known` are the products of the network. */
export function faultsOfSlot(slot: Asked, known: ReadonlySet<string>): SlotFault[] {
  const faults: SlotFault[] = [];
  if (slot.max < slot.min) faults.push({ field: 'max', says: 'max-under-min' });
  if (slot.mandatory && slot.min === 0) faults.push({ field: 'min', says: 'mandatory-needs-min' });
  if (slot.kind === 'medicine' && slot.onReturn !== 'destroy') {
    faults.push({ field: 'onReturn', says: 'medicine-destroyed' });
  }
  if (slot.products.length === 0) faults.push({ field: 'products', says: 'products-missing' });
  if (slot.products.some((code) => !known.has(code))) faults.push({ field: 'products', says: 'product-unknown' });
  return faults;
}
