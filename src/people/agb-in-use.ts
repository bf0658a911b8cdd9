import { BadInput } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import { organisationTexts } from './organisations.text.js';

/** Of an insert of an organisation: it answers nothing when another one in the network has the code. */
export const UNLESS_IN_USE = 'on conflict (network_id, agb) where agb is not null do nothing returning id';

/** Says nothing of whose it is. */
export const agbInUse = () =>
  new BadInput([{ field: 'agb', said: (language: Language) => organisationTexts(language)('agbInUse') }]);

export function refuseInUse(added: readonly unknown[]): void {
  if (added.length === 0) throw agbInUse();
}
