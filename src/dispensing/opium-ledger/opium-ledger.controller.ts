import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { Page } from '../../web/page.js';
import { OpiumLedgerInput } from './opium-ledger.input.js';
import { OpiumLedgerPage, exportedLedger } from './opium-ledger.page.js';
import { ledgerProducts, ledgerRows } from './opium-ledger.query.js';

@Controller('opium-ledger')
export class OpiumLedgerController {
  constructor(private readonly database: Database) {}

  /** Lists the opium ledger of the pharmacy. */
  @Get()
  @May('seeOpiumLedger')
  @Page(OpiumLedgerPage, { exported: exportedLedger })
  async list(@Query() asked: OpiumLedgerInput, @ActingAs() actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const rows = await ledgerRows(tx, asked);
      return { ...rows, product: asked.product ?? null, products: await ledgerProducts(tx) };
    });
  }
}
