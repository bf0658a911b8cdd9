import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May, Session } from '../../access/may.decorator.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import { SettlementInput } from './settlement.input.js';
import { SettlementPage } from './settlement.page.js';
import { Settlements } from './settlement.service.js';
import { settlementTexts } from './settlement.text.js';
import { toTheCase } from './step.text.js';

@Controller('cases/:caseId/settlement')
export class SettlementController {
  constructor(private readonly settlements: Settlements) {}

  @Get()
  @May('settle')
  @Page(SettlementPage)
  form(@Param('caseId', IdPipe) caseId: string, @Session() session: SignedIn) {
    return this.settlements.form(caseId, session);
  }

  /** Accounts for every unit of a returned kit, with a witness where it asks one. */
  @Post()
  @HttpCode(200)
  @May('settle')
  @Page(SettlementPage, {
    again: (it: SettlementController, asked) => it.form(asked.id('caseId'), asked.signedIn),
    said: 'settled',
    ...toTheCase(settlementTexts),
  })
  settle(@Param('caseId', IdPipe) caseId: string, @Body() input: SettlementInput, @Session() session: SignedIn) {
    return this.settlements.settle(caseId, input, session);
  }
}
