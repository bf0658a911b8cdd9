import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { Page } from '../../web/page.js';
import { RationedKitsInput } from './rationed-kits.input.js';
import { exportedKitsToOpen, RationedKitsPage } from './rationed-kits.page.js';
import { kitsToOpen, pharmaciesOf, rationings } from './rationed-kits.query.js';

@Controller('kits-to-open')
export class RationedKitsController {
  constructor(private readonly database: Database) {}

  /** Tells which kits of the region a shortage asks to open, by pharmacy, and how many are done. */
  @Get()
  @May('seeRegionShelf')
  @Page(RationedKitsPage, { exported: exportedKitsToOpen })
  show(@Query() { substitution, pharmacy }: RationedKitsInput, @ActingAs() actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const all = await rationings(tx);
      const rationing = (substitution ? all.find(({ id }) => id === substitution) : all[0]) ?? null;
      return {
        rationing,
        others: all.filter((one) => one !== rationing),
        pharmacies: rationing ? await pharmaciesOf(tx, rationing.id) : [],
        pharmacy: pharmacy ?? null,
        kits: rationing ? await kitsToOpen(tx, rationing.id, pharmacy) : [],
      };
    });
  }
}
