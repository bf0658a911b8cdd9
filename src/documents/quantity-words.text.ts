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

/** "tien milligram per milliliter (10 mg/ml), ampul van een milliliter (1 ml)"; what is written in another way stays as it is. */
export function strengthInDutchWords({
  strength,
  form,
}: {
  strength: string | null;
  form: string | null;
}): string | null {
  const said = [
    strength?.replace(/^([\d.,]+) ?mg\/ml$/, (all, mg: string) => `${inFull(mg)} milligram per milliliter (${all})`),
    form?.replace(/([\d.,]+) ?ml$/, (all, ml: string) => `van ${inFull(ml)} milliliter (${all})`),
  ].filter(Boolean);
  return said.length > 0 ? said.join(', ') : null;
}

function inFull(figure: string): string {
  const quantity = Number(figure.replace(',', '.'));
  return quantity === 1 ? 'een' : quantityInDutchWords(quantity);
}
