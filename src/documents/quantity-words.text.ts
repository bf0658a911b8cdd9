import { inDutchWords } from '../requests/asking/opium-quantity.text.js';

const HALF = 0.5;

/** "twee en een halve", "drie komma een twee": a quantity of an opium prescription in words, so that nobody can change a figure. */
export function quantityInDutchWords(quantity: number): string {
  if (Number.isInteger(quantity)) return inDutchWords(quantity);
  const whole = Math.floor(quantity);
  if (quantity - whole === HALF) return whole === 0 ? 'een halve' : `${inDutchWords(whole)} en een halve`;
  const digits = String(quantity).split('.')[1] ?? '';
  return `${inDutchWords(whole)} komma ${Array.from(digits, (digit) => plain(Number(digit))).join(' ')}`;
}

const plain = (digit: number): string => (digit === 1 ? 'een' : inDutchWords(digit));
