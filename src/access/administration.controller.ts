import { Controller, Get } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { Heart } from '../platform/heart.js';
import { Page } from '../web/page.js';
import { AdministrationPage } from './administration.page.js';
import { ActingAs, May } from './may.decorator.js';

const COUNTS: Statement = {
  name: 'administration',
  text: `select overdue, dead_letters as "deadLetters" from health_counts()`,
};

@Controller('administration')
export class AdministrationController {
  constructor(
    private readonly database: Database,
    private readonly heart: Heart,
  ) {}

  /** What an administrator looks at first: does everything run, and is anything left lying. */
  @Get()
  @May('seeHealth')
  @Page(AdministrationPage)
  async show(@ActingAs() actor: Actor) {
    const [counts] = await this.database.read(actor, (tx) => ask<{ overdue: number; deadLetters: number }>(tx, COUNTS));
    return {
      queueAnswers: await this.heart.queueAnswers(),
      lastRound: this.heart.lastBeat,
      overdue: counts?.overdue ?? 0,
      deadLetters: counts?.deadLetters ?? 0,
    };
  }
}
