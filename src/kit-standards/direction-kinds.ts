/** What the network approves, what it has yet to settle, or what another source says beside those. */
export const STANDINGS = ['chosen', 'open', 'source'] as const;
export type DirectionStanding = (typeof STANDINGS)[number];

export const INDICATIONS = [
  'pain',
  'breathlessness',
  'agitation',
  'delirium',
  'rattle',
  'cramps',
  'nausea',
  'acute-sedation',
  'palliative-sedation',
  'seizure',
  'catheterisation',
  'dilution',
] as const;
export type Indication = (typeof INDICATIONS)[number];
/** Other doses than the usual ones, given after a word with the physician: told apart, so that neither is read for the other. */
export const isAcute = ({ indication }: { indication: Indication }): boolean => indication === 'acute-sedation';
export const isUsual = (it: { indication: Indication }): boolean => !isAcute(it);

export const FOR_WHOM = ['any', 'naive', 'on-opioids', 'men', 'women', 'not-stated'] as const;
export type ForWhom = (typeof FOR_WHOM)[number];

/** All quantities of one direction are in its unit: of the active substance, or millilitres of what has none. */
export const DOSE_UNITS = ['mg', 'microgram', 'ml'] as const;
export type DoseUnit = (typeof DOSE_UNITS)[number];

export const ROUTES = [
  'subcutaneous',
  'intramuscular',
  'intravenous',
  'nasal',
  'buccal',
  'oral',
  'rectal',
  'urethral',
] as const;
export type Route = (typeof ROUTES)[number];
