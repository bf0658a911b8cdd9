import type { SignedOpium } from '../../kit-life/signed-opium.js';
import type { AskedMedicine } from '../asking/ordered-medicine.js';
import { signedOpium } from '../asking/signed-opium.rules.js';

/** A medicine of list I or II of which the prescriber signed another quantity than the standard puts in a kit. */
export interface SignedOtherwise {
  name: string;
  unit: string;
  signed: number;
  standard: number;
}

/** So that whoever is asked for a kit looks whether one of their own is filled like that, before they accept. */
export function signedOtherwise(
  signed: readonly SignedOpium[],
  medicines: readonly AskedMedicine[],
): SignedOtherwise[] {
  return signedOpium(medicines).flatMap((standard) => {
    const medicine = medicines.find(({ slot }) => slot === standard.slot);
    const amount = signed.find(({ slot }) => slot === standard.slot)?.amount ?? 0;
    if (!medicine || amount === standard.amount) return [];
    const { name, unit, quantity } = medicine;
    return [{ name, unit, signed: (amount * quantity) / standard.amount, standard: quantity }];
  });
}
