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

/** "de helft", "een derde deel", "een zesde deel": a share of a dose. */
export function shareInDutchWords(share: number): string {
  if (share === 2) return 'de helft';
  const words = inDutchWords(share);
  const ordinal = share === 3 ? 'derde' : `${words}${share === 8 || share >= 20 ? 'ste' : 'de'}`;
  return `een ${ordinal} deel`;
}

const plain = (digit: number): string => (digit === 1 ? 'een' : inDutchWords(digit));

/** What an ampoule holds is injected; of all else the form says itself what it is. */
const INJECTED = /^ampul/i;

/** "Morfine injectievloeistof tien milligram per milliliter (10 mg/ml), ampul van een milliliter (1 ml)" */
export function medicineInDutchWords(medicine: { name: string; strength: string | null; form: string | null }): string {
  const { name, strength, form } = medicine;
  const bare = strength ? name.replace(strength, '').trim() : name;
  return [bare, form && INJECTED.test(form) ? 'injectievloeistof' : null, strengthInDutchWords(medicine)]
    .filter(Boolean)
    .join(' ');
}

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
