import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { KitStories } from '../kits/kit-details.service.js';
import { kitTexts } from '../kits/kit.text.js';
import { BoxCodeInput } from './box-codes.input.js';
import { BoxCodes } from './box-codes.service.js';
import { boxTexts } from './box.text.js';
import { KitBoxCodePage } from './kit-box-code.page.js';

const page = {
  ...{ texts: [boxTexts, kitTexts], next: ({ id }: { id: string }) => `/kits/${id}` },
  again: (it: KitBoxCodeController, asked: { id: (name: string) => string; actor: Actor }) =>
    it.form(asked.id('id'), asked.actor),
} as const;

/** The code that is on one box. */
@Controller('kits/:id/box-code')
export class KitBoxCodeController {
  constructor(
    private readonly codes: BoxCodes,
    private readonly stories: KitStories,
  ) {}

  @Get()
  @May('sealKit')
  @Page(KitBoxCodePage)
  form(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.stories.show(id, actor);
  }

  /** Gives a sealed box another code; the one before works no more. */
  @Post()
  @HttpCode(200)
  @May('sealKit')
  @Page(KitBoxCodePage, { ...page, said: 'replaced' })
  replace(@Param('id', IdPipe) id: string, @Body() { boxCode }: BoxCodeInput, @ActingAs() actor: Actor) {
    return this.codes.replace(id, boxCode, actor);
  }

  /** Ends the code of a box: nobody reports anything with it any more. */
  @Delete()
  @May('sealKit')
  @Page(KitBoxCodePage, { ...page, said: 'revoked' })
  end(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.codes.end(id, actor);
  }
}
