import { Controller, Get } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import { exportedFigures } from './figures-file.js';
import { FiguresPage } from './figures.page.js';
import { AllFigures } from './figures.query.js';

@Controller('monitoring/figures')
export class FiguresController {
  constructor(private readonly figures: AllFigures) {}

  /** Tells every figure of the network once, with what it is counted from. */
  @Get()
  @May('seeMonitoring')
  @Page(FiguresPage, { exported: exportedFigures })
  show(@ActingAs() actor: Actor) {
    return this.figures.now(actor);
  }
}
