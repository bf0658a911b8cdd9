import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { MAY_BE_KEPT, type ShownFilter } from '../../web/kept-filters.js';
import { BadInput } from '../../web/problem.js';
import type { KeptFilterInput } from './kept-filters.input.js';
import { keepFilter, ownFilters, takeFilterAway, type OwnFilter } from './kept-filters.query.js';
import { keptFilterTexts } from './kept-filters.text.js';

@Injectable()
export class KeptFilters {
  constructor(private readonly database: Database) {}

  /** Of one list, or of all. */
  of(page: string | null, actor: Actor): Promise<(OwnFilter & ShownFilter)[]> {
    return this.database.read(actor, async (tx) => (await ownFilters(tx, page)).map(shown));
  }

  keep(input: KeptFilterInput, actor: Actor): Promise<Result<OwnFilter & ShownFilter, 'too-many'>> {
    const { page, asked, filterName: name } = input;
    const names = MAY_BE_KEPT[page] ?? [];
    const typed = [...new URLSearchParams(asked).keys()].filter((key) => !names.includes(key));
    if (typed.length > 0)
      throw new BadInput([{ field: 'asked', said: (language) => keptFilterTexts(language)('notKept') }]);
    return this.database.as<OwnFilter & ShownFilter, 'too-many'>(actor, async (tx) => {
      const kept = await keepFilter(tx, { id: uuidv7(), page, name, asked });
      return kept ? allow(shown(kept)) : refuse('too-many');
    });
  }

  takeAway(id: string, actor: Actor): Promise<Result<OwnFilter & ShownFilter, 'not-found'>> {
    return this.database.as<OwnFilter & ShownFilter, 'not-found'>(actor, async (tx) => {
      const gone = await takeFilterAway(tx, id);
      return gone ? allow(shown(gone)) : refuse('not-found');
    });
  }
}

const shown = (one: OwnFilter) => ({ ...one, address: `${one.page}?${one.asked}` });
