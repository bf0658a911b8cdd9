import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May, Session } from '../../access/may.decorator.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import { KitEmptyingInput } from './kit-emptying.input.js';
import { KitEmptyingPage } from './kit-emptying.page.js';
import { KitEmptying } from './kit-emptying.service.js';
import { kitEmptyingTexts } from './kit-emptying.text.js';
import { kitTexts } from './kit.text.js';
import { settlementTexts } from '../steps/settlement.text.js';

@Controller('kits/:id/emptying')
export class KitEmptyingController {
  constructor(private readonly emptying: KitEmptying) {}

  @Get()
  @May('emptyKit')
  @Page(KitEmptyingPage)
  form(@Param('id', IdPipe) id: string, @Session() session: SignedIn) {
    return this.emptying.form(id, session);
  }

  /** Empties a kit and accounts for every unit. */
  @Post()
  @HttpCode(200)
  @May('emptyKit')
  @Page(KitEmptyingPage, {
    again: (it: KitEmptyingController, asked) => it.form(asked.id('id'), asked.signedIn),
    said: 'emptied',
    texts: [kitEmptyingTexts, settlementTexts, kitTexts],
    next: ({ id }: { id: string }) => `/kits/${id}`,
  })
  empty(@Param('id', IdPipe) id: string, @Body() input: KitEmptyingInput, @Session() session: SignedIn) {
    return this.emptying.empty(id, input, session);
  }
}
