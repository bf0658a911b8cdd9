import type { DeviationReason } from '../../kit-standards/deviation.js';
import { deviationTexts } from '../../kit-standards/deviation.text.js';
import { BadInput } from '../../web/problem.js';
import { packingTexts } from './packing.text.js';

interface Said {
  deviationReason?: DeviationReason | undefined;
  deviationNote?: string | undefined;
}

/** Another reason than those of the list is said in words. */
export function unlessOtherIsSaid({ deviationReason, deviationNote }: Said): void {
  if (deviationReason !== 'other' || deviationNote !== undefined) return;
  throw new BadInput([{ field: 'deviationNote', said: (language) => deviationTexts(language)('note-needed') }]);
}

/** A paper that goes along is not the one of the kit's version, and nobody said why. */
export const papersDiffer = () =>
  new BadInput([{ field: 'deviationReason', said: (language) => packingTexts(language)('papersDiffer') }]);
