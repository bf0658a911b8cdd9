import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { BadInput } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import { organisationTexts } from './organisations.text.js';

/** Says nothing of whose it is. */
const IN_USE: Statement = {
  name: 'agb-in-use',
  text: 'select 1 from organisation where network_id = acting_network() and agb = $1',
};

/** Of a form that is not filled in rightly everywhere: what the database would only say once it is. */
export async function unlessAgbInUse(tx: EntityManager, agb: string | undefined | null): Promise<void> {
  if (agb && (await ask(tx, IN_USE, [agb])).length > 0) throw agbInUse();
}

export const agbInUse = () =>
  new BadInput([{ field: 'agb', said: (language: Language) => organisationTexts(language)('agbInUse') }]);
