import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { KitPage } from '../dispensing/kits/kit.page.js';
import { kitTexts } from '../dispensing/kits/kit.text.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/result.js';
import { File } from '../web/file.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { PublicAddress } from '../web/public-address.service.js';
import { kitLabelsPdf } from './kit-label.document.js';
import { KitLabelsInput, SeveralKitsInput } from './kit-label.input.js';
import type { LabelSize } from './label.document.js';
import { KitLabelsPage, type KitsToLabel } from './kit-labels.page.js';
import { KitLabelInput } from './papers.input.js';
import { isSealed, kitsOnPaper } from './papers.query.js';

const addressOf = ({ kits }: { kits: string[] }) => `/kits/labels?kits=${kits.join(',')}`;

/** What is printed of kits that nobody asked for yet. */
@Controller('kits')
export class KitLabelController {
  constructor(
    private readonly database: Database,
    private readonly address: PublicAddress,
  ) {}

  /** Lists of several kits which have a label. */
  @Get('labels')
  @Page(KitLabelsPage)
  @May('seeKits')
  async list(@Query() { kits }: KitLabelsInput, @ActingAs() actor: Actor): Promise<KitsToLabel> {
    const chosen = [...new Set(kits)];
    const found = await this.database.read(actor, (tx) => kitsOnPaper(tx, chosen));
    return {
      kits: found.map(({ id, kit: { serial, sealNumber } }) => ({ id, serial, sealNumber })),
      missing: chosen.length - found.length,
    };
  }

  /** Names several kits; their labels are asked at the same address. */
  @Post('labels')
  @HttpCode(200)
  @Page(KitLabelsPage, {
    again: (it: KitLabelController, asked) => it.list({ kits: [] }, asked.actor),
    next: addressOf,
  })
  @May('seeKits')
  choose(@Body() { kits }: SeveralKitsInput) {
    return { kits };
  }

  /** Gives the labels of several sealed kits in one file. */
  @Get('labels.pdf')
  @Page(KitLabelsPage, { texts: kitTexts })
  @May('seeKits')
  labels(@Query() { kits, size }: KitLabelsInput, @ActingAs() actor: Actor) {
    return this.#print(kits, size, actor);
  }

  /** Gives the label of a sealed kit: what lies in it, lots and expiries. */
  @Get(':id/label.pdf')
  @Page(KitPage, { texts: kitTexts })
  @May('seeKits')
  label(@Param('id', IdPipe) id: string, @Query() { size }: KitLabelInput, @ActingAs() actor: Actor) {
    return this.#print([id], size, actor);
  }

  /** Of those that are sealed. */
  async #print(kits: readonly string[], size: LabelSize | undefined, actor: Actor) {
    const found = await this.database.read(actor, (tx) => kitsOnPaper(tx, kits));
    if (found.length === 0) return refuse('not-found');
    const sealed = found.filter(isSealed);
    if (sealed.length === 0) return refuse('not-from-this-status');
    return new File(await kitLabelsPdf(sealed, size ?? 'a6', this.address.base()), 'application/pdf');
  }
}
