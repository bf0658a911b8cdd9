import { Controller, Get } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Requests } from '../requests/requests.service.js';
import { File } from '../web/file.js';
import { paperPdf } from '../web/paper.js';
import { paperTexts } from './papers.text.js';
import { blankForm } from './blank-form.document.js';
import { DUTCH } from './on-paper.js';

@Controller('documents')
export class BlankFormController {
  constructor(
    private readonly database: Database,
    private readonly requests: Requests,
    private readonly clock: Clock,
  ) {}

  /** Gives an empty request form to print, with what the kit holds today. */
  @Get('request-form.pdf')
  @May('seeStandards')
  async blank(@ActingAs() actor: Actor) {
    const { standard, medicines } = await this.database.read(actor, (tx) => this.requests.askedToday(tx));
    const paper = blankForm(standard, medicines, this.clock.now());
    return new File(await paperPdf(paper, paperTexts(DUTCH)('missingSigns')), 'application/pdf');
  }
}
