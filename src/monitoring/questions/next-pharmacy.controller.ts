import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Page } from '../../web/page.js';
import { askedDay } from '../asked-day.js';
import { GroundQuestions } from './ground.query.js';
import { NextPharmacyInput } from './next-pharmacy.input.js';
import { exportedNextPharmacy, NextPharmacyPage } from './next-pharmacy.page.js';

@Controller('monitoring/next-pharmacy')
export class NextPharmacyController {
  constructor(
    private readonly ground: GroundQuestions,
    private readonly clock: Clock,
  ) {}

  /** Ranks who would add most, and works out what if some joined and others stopped. */
  @Get()
  @May('seeMonitoring')
  @Page(NextPharmacyPage, {
    exported: exportedNextPharmacy,
    again: (it: NextPharmacyController, asked) => it.usual(asked.actor),
  })
  async show(@Query() { at, when = 'office', joins = [], stops = [] }: NextPharmacyInput, @ActingAs() actor: Actor) {
    return this.ground.next({ at: askedDay(at, this.clock.today()), when, joins, stops }, actor);
  }

  /** What is shown below the message when the day that was asked for is none. */
  usual(actor: Actor) {
    return this.ground.next({ at: this.clock.today(), when: 'office', joins: [], stops: [] }, actor);
  }
}
