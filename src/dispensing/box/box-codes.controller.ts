import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { refuse } from '../../platform/result.js';
import { File } from '../../web/file.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { PublicAddress } from '../../web/public-address.service.js';
import { BoxRollInput } from './box-codes.input.js';
import { BoxCodesPage } from './box-codes.page.js';
import { BoxCodes } from './box-codes.service.js';
import { boxRollPdf } from './box-roll.document.js';
import { boxTexts } from './box.text.js';

/** Stickers with codes for on boxes, printed beforehand. */
@Controller('box-codes')
export class BoxCodesController {
  constructor(
    private readonly codes: BoxCodes,
    private readonly address: PublicAddress,
  ) {}

  /** Lists the rolls that the pharmacy printed. */
  @Get()
  @May('sealKit')
  @Page(BoxCodesPage)
  list(@ActingAs() actor: Actor) {
    return this.codes.rolls(actor);
  }

  /** Makes a roll of codes that belong to no box yet. */
  @Post()
  @May('sealKit')
  @Page(BoxCodesPage, {
    again: (it: BoxCodesController, asked) => it.list(asked.actor),
    said: 'printed',
    texts: boxTexts,
  })
  print(@Body() { count }: BoxRollInput, @ActingAs() actor: Actor) {
    return this.codes.print(count, actor);
  }

  /** Gives the stickers of a roll that are on no box yet. */
  @Get(':id/roll.pdf')
  @May('sealKit')
  @Page(BoxCodesPage, { texts: boxTexts })
  async roll(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    const codes = await this.codes.ofRoll(id, actor);
    if (codes.length === 0) return refuse('not-found');
    return new File(await boxRollPdf(codes, this.address.base()), 'application/pdf');
  }
}
