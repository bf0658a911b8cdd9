import { Injectable } from '@nestjs/common';
import { may } from '../../access/may.js';
import { substitutionForm } from '../../kit-standards/substitution-form.query.js';
import type { SubstitutionsInput } from '../../kit-standards/substitution.input.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { allow } from '../../platform/result.js';
import { RegionShelf } from './shelf.service.js';

/** The substitutions of a version; whoever may propose one sees beforehand what the region has. */
@Injectable()
export class SubstitutionForms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly shelf: RegionShelf,
  ) {}

  show(id: string, asked: SubstitutionsInput, actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const form = await substitutionForm(tx, id, asked, this.clock.today());
      if (!form.ok) return form;
      const supply = may(actor.role, 'seeRegionShelf') ? await this.shelf.suppliesFor(tx, id) : null;
      return allow({ ...form.value, supply });
    });
  }
}
