import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Page } from '../web/page.js';
import { SeveralReadyInput } from './participation.input.js';
import { ReadinessPage } from './readiness.page.js';
import { Readiness, type SeveralReady } from './readiness.service.js';

@Controller('pharmacies/readiness')
export class ReadinessController {
  constructor(private readonly readiness: Readiness) {}

  @Get()
  @May('confirmReadiness')
  @Page(ReadinessPage)
  form(): SeveralReady {
    return { asked: [], done: [], not: [] };
  }

  /** Confirms that several pharmacies said they are ready to supply, and names those that cannot be. */
  @Post()
  @HttpCode(200)
  @May('confirmReadiness')
  @Page(ReadinessPage, { again: (it: ReadinessController) => it.form(), done: ReadinessPage })
  confirm(@Body() { pharmacies, sure = false }: SeveralReadyInput, @ActingAs() actor: Actor) {
    return this.readiness.confirm(pharmacies, sure, actor);
  }
}
