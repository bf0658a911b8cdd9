import { Controller, Get } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Page } from '../web/page.js';
import { exportedOverview, OverviewPage } from './overview.page.js';
import { Overviews } from './overview.query.js';

@Controller('monitoring')
export class OverviewController {
  constructor(private readonly overviews: Overviews) {}

  /** Shows the figures of the network at a glance. */
  @Get()
  @May('seeMonitoring')
  @Page(OverviewPage, { exported: exportedOverview })
  show(@ActingAs() actor: Actor) {
    return this.overviews.now(actor);
  }
}
