import { isKind } from './kind.js';
import { telephonesIn } from './telephone.js';
import { isPlainLine, tidyLine } from './tidy.js';

/** Several numbers of one person, with who answers each. */
const MOST = 80;

/** A number a line is a number each. */
const tidyPhone = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map(tidyLine)
    .filter(Boolean)
    .join(' / ');

/** Kept and shown as typed; each part of it can be dialled. */
export const IsPhone = isKind({
  ...{ name: 'isPhone', tidy: tidyPhone, limits: { minLength: 3, maxLength: MOST } },
  fits: (text) => text.length <= MOST && isPlainLine(text) && telephonesIn(text) !== null,
});
