import { Controller, Get } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import { DemandPage, exportedDemand } from './demand.page.js';
import { Demands } from './demand.query.js';

@Controller('monitoring/demand')
export class DemandController {
  constructor(private readonly demands: Demands) {}

  /** Tells how many kits each pharmacy should have ready for the weeks to come. */
  @Get()
  @May('seeMonitoring')
  @Page(DemandPage, { exported: exportedDemand })
  show(@ActingAs() actor: Actor) {
    return this.demands.now(actor);
  }
}
