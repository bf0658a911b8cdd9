import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Asked } from '../../web/asked.js';
import { Page } from '../../web/page.js';
import type { Rightly } from '../../web/rightly.js';
import { DutiesPage } from './duties.page.js';
import { Duties } from './duties.service.js';
import { DutiesInput, DutyCopyInput, DutyInput, DutyRemovalInput } from './duty.input.js';
import { DutyRemovalPage } from './duty-removal.page.js';
import { dutyTexts } from './duty.text.js';
import { shownWeek, toWeek } from './shown-week.js';

const said = {
  again: (it: DutiesController, asked: Asked) => it.week({ from: shownWeek(asked.query('week')) }, asked.actor),
  next: toWeek,
  texts: dutyTexts,
} as const;

@Controller('duties')
export class DutiesController {
  constructor(readonly duties: Duties) {}

  /** Shows who is on duty in seven days, and when nobody is. */
  @Get()
  @May('seeDuties')
  @Page(DutiesPage)
  week(@Query() asked: DutiesInput, @ActingAs() actor: Actor) {
    return this.duties.week(asked, actor);
  }

  /** Puts an organisation on the duty roster. */
  @Post()
  @May('keepDuties')
  @Page(DutiesPage, {
    ...said,
    besides: (it: DutiesController, rightly: Rightly<DutyInput>, { actor }) => it.duties.refuseSoFar(rightly, actor),
    said: 'added',
  })
  add(@Body() input: DutyInput, @ActingAs() actor: Actor) {
    return this.duties.add(input, actor);
  }

  /** Copies the duties of seven days to the weeks after them. */
  @Post('copies')
  @HttpCode(200)
  @May('keepDuties')
  @Page(DutiesPage, { ...said, said: 'copied' })
  copy(@Body() input: DutyCopyInput, @ActingAs() actor: Actor) {
    return this.duties.copy(input, actor);
  }

  /** Shows what taking a duty off leaves open. */
  @Get(':id/removal')
  @May('keepDuties')
  @Page(DutyRemovalPage)
  removal(@Param('id', IdPipe) id: string, @Query() asked: DutyRemovalInput, @ActingAs() actor: Actor) {
    return this.duties.removal(id, asked, actor);
  }

  /** Takes a duty off the roster. */
  @Delete(':id')
  @May('keepDuties')
  @Page(DutiesPage, { ...said, said: 'removed' })
  remove(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.duties.remove(id, actor);
  }
}
