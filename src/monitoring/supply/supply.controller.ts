import { Controller, Get } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import { exportedSupply, SupplyPage } from './supply.page.js';
import { Supplies } from './supply.query.js';

@Controller('monitoring/security')
export class SupplyController {
  constructor(private readonly supplies: Supplies) {}

  /** Tells of each pharmacy whether its kits are there, and what threatens that. */
  @Get()
  @May('seeMonitoring')
  @Page(SupplyPage, { exported: exportedSupply })
  show(@ActingAs() actor: Actor) {
    return this.supplies.now(actor);
  }
}
