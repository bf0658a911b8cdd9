import { Controller, Get } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import { exportedTrend, TrendPage } from './trend.page.js';
import { Trends } from './trend.query.js';

@Controller('monitoring/trend')
export class TrendController {
  constructor(private readonly trends: Trends) {}

  /** Draws the uptake of the last three years of closed quarters, per municipality. */
  @Get()
  @May('seeMonitoring')
  @Page(TrendPage, { exported: exportedTrend })
  show(@ActingAs() actor: Actor) {
    return this.trends.now(actor);
  }
}
