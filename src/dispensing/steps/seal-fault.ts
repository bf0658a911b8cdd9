import { BadInput } from '../../web/problem.js';
import { returnTexts } from './return.text.js';

/** Said at the seal of a kit that was opened. */
export const sealIsBroken = (field: string) =>
  new BadInput([{ field, said: (language) => returnTexts(language)('sealOfOpened') }]);
