import { isKind } from './kind.js';
import { telephonesIn } from './telephone.js';
import { isPlainLine, tidyLine } from './tidy.js';

/** Several numbers of one person, with who answers each. */
const MOST = 80;

/** Kept and shown as typed; each part of it can be dialled. */
export const IsPhone = isKind({
  ...{ name: 'isPhone', tidy: tidyLine, limits: { minLength: 3, maxLength: MOST } },
  fits: (text) => text.length <= MOST && isPlainLine(text) && telephonesIn(text) !== null,
});
