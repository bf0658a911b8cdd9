import { Controller, Get, Param, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { KitPage } from '../dispensing/kits/kit.page.js';
import { kitTexts } from '../dispensing/kits/kit.text.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/result.js';
import { File } from '../web/file.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { kitLabelPdf } from './kit-label.document.js';
import { KitLabelInput } from './papers.input.js';
import { kitOnPaper } from './papers.query.js';

/** What is printed of a kit that nobody asked for yet. */
@Controller('kits/:id')
export class KitLabelController {
  constructor(private readonly database: Database) {}

  /** Gives the label of a sealed kit: what lies in it, lots and expiries. */
  @Get('label.pdf')
  @Page(KitPage, { texts: kitTexts })
  @May('seeKits')
  async label(@Param('id', IdPipe) id: string, @Query() { size = 'a6' }: KitLabelInput, @ActingAs() actor: Actor) {
    const found = await this.database.read(actor, (tx) => kitOnPaper(tx, id));
    if (!found) return refuse('not-found');
    const { sealNumber } = found.kit;
    if (sealNumber === null) return refuse('not-from-this-status');
    return new File(await kitLabelPdf(found, sealNumber, size), 'application/pdf');
  }
}
