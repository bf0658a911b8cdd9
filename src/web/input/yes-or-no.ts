const YES = /^(ja|j|yes|y|x|1|waar|true)$/i;
const NO = /^(nee|n|no|0|-|onwaar|false)$/i;

/** Of a cell of somebody's list, as a form would send it; anything else stays, to be refused. */
export const yesOrNo = (cell: string): string => (YES.test(cell) ? 'true' : NO.test(cell) ? 'false' : cell);

export const asYesOrNo = (told: boolean): string => (told ? 'ja' : 'nee');
