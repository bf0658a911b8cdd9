import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { KitOpeningInput, KitRejectionInput, KitSealInput } from './kit.input.js';
import { KitOpeningPage, KitRejectionPage, KitSealPage } from './kit-seal.page.js';
import { KitSeals } from './kit-seals.service.js';
import { KitStories } from './kit-details.service.js';
import { kitTexts } from './kit.text.js';

const page = { texts: kitTexts, next: ({ id }: { id: string }) => `/kits/${id}` } as const;

/** What a filled kit becomes: sealed, opened once more, or rejected. */
@Controller('kits/:id')
export class KitSealController {
  constructor(
    private readonly seals: KitSeals,
    private readonly stories: KitStories,
  ) {}

  @Get('seal')
  @May('sealKit')
  @Page(KitSealPage)
  sealForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.stories.show(id, actor);
  }

  /** Seals a checked kit. */
  @Post('seal')
  @HttpCode(200)
  @May('sealKit')
  @Page(KitSealPage, {
    ...page,
    again: (it: KitSealController, asked) => it.sealForm(asked.id('id'), asked.actor),
    said: 'sealed',
  })
  seal(@Param('id', IdPipe) id: string, @Body() { sealNumber, boxCode }: KitSealInput, @ActingAs() actor: Actor) {
    return this.seals.seal(id, sealNumber, boxCode, actor);
  }

  @Get('opening')
  @May('sealKit')
  @Page(KitOpeningPage)
  openingForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.stories.show(id, actor);
  }

  /** Opens a sealed kit that did not leave yet, to fill it otherwise. */
  @Post('opening')
  @HttpCode(200)
  @May('sealKit')
  @Page(KitOpeningPage, {
    ...page,
    again: (it: KitSealController, asked) => it.openingForm(asked.id('id'), asked.actor),
    next: ({ id }: { id: string }) => `/kits/${id}/lines`,
    said: 'opened',
  })
  open(@Param('id', IdPipe) id: string, @Body() { reason }: KitOpeningInput, @ActingAs() actor: Actor) {
    return this.seals.open(id, reason, actor);
  }

  @Get('rejection')
  @May('rejectKit')
  @Page(KitRejectionPage)
  rejectionForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.stories.show(id, actor);
  }

  /** Rejects a kit, with a reason. */
  @Post('rejection')
  @HttpCode(200)
  @May('rejectKit')
  @Page(KitRejectionPage, {
    ...page,
    again: (it: KitSealController, asked) => it.rejectionForm(asked.id('id'), asked.actor),
    said: 'rejected',
  })
  reject(@Param('id', IdPipe) id: string, @Body() { reason }: KitRejectionInput, @ActingAs() actor: Actor) {
    return this.seals.reject(id, reason, actor);
  }
}
