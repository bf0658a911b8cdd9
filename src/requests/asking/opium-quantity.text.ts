const TO_NINETEEN = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** The law wants the quantity of an opium prescription in full words, so that nobody can add a nought. */
export function inDutchWords(quantity: number): string {
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > 9999) {
    throw new RangeError(`no words for ${quantity}`);
  }
  return quantity === 1 ? 'één' : words(quantity);
}

function words(n: number): string {
  if (n < 20) return TO_NINETEEN[n] ?? '';
  if (n < 100) return belowHundred(n % 10, TENS[Math.floor(n / 10)] ?? '');
  // "Duizend honderd" is no Dutch: from 1100 to 1999 hundreds are counted
  if (n < 1000 || (n >= 1100 && n < 2000)) return counted(n, 100, 'honderd', '');
  return counted(n, 1000, 'duizend', ' ');
}

function belowHundred(units: number, tens: string): string {
  if (units === 0) return tens;
  const unit = words(units);
  return `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${tens}`;
}

function counted(n: number, size: number, name: string, space: string): string {
  const count = Math.floor(n / size);
  const rest = n % size;
  return `${count === 1 ? '' : words(count)}${name}${rest === 0 ? '' : space + words(rest)}`;
}
