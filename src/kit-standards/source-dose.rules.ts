import type { DoseUnit } from './direction-kinds.js';
import type { Direction } from './direction.js';

/** A number or two with the unit; what goes on all day is no gift, nor is a strength. */
const GIFTS: Record<DoseUnit, RegExp> = {
  mg: /(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|tot|to|à|of|or)\s*(\d+(?:[.,]\d+)?))?\s*mg\b(?!\s*(?:\/|per\b|in 24))/gi,
  microgram:
    /(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|tot|to|à|of|or)\s*(\d+(?:[.,]\d+)?))?\s*(?:microgram|mcg|[µμ]g)\b(?!\s*(?:\/|per\b|in 24))/gi,
  ml: /(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|tot|to|à|of|or)\s*(\d+(?:[.,]\d+)?))?\s*ml\b(?!\s*(?:\/|per\b|in 24))/gi,
};
const AT_MOST = /(?:max\.?|maximaal|maximum|hoogstens|ten hoogste|at most|up to|never above)\s*(?:van|of)?\s*$/i;

interface Quoted {
  least: number;
  most: number;
  says: string;
}

/** What the line of a source names in the unit of the gift, where none of it is the gift: perhaps the dose changed and the line did not. */
export function quotedOtherwise(
  it: Pick<Direction, 'standing' | 'dose' | 'unit' | 'source' | 'maxDay' | 'maxGift' | 'maxEpisode'>,
): string[] {
  const { dose } = it;
  if (it.standing !== 'chosen' || dose === null) return [];
  const maxima = [it.maxDay, it.maxGift, it.maxEpisode];
  const quoted = quotedIn(it.source, it.unit).filter(({ most }) => most === dose || !maxima.includes(most));
  return quoted.some(({ least, most }) => least <= dose && dose <= most) ? [] : quoted.map(({ says }) => says);
}

function quotedIn(source: string, unit: DoseUnit): Quoted[] {
  return [...source.matchAll(GIFTS[unit])].flatMap((found) => {
    const [says, least = '', most = least] = found;
    if (AT_MOST.test(source.slice(0, found.index))) return [];
    return [{ least: numberOf(least), most: numberOf(most), says }];
  });
}

const numberOf = (text: string) => Number(text.replace(',', '.'));
