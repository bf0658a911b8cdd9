import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import type { Asked } from '../../web/asked.js';
import { Page } from '../../web/page.js';
import { BadInput } from '../../web/problem.js';
import { CourseInput } from '../course/course.input.js';
import { courseTexts } from '../course/course.text.js';
import { ConformityPage, exportedConformity } from './conformity.page.js';
import { Conformities } from './conformity.query.js';

@Controller('monitoring/conformity')
export class ConformityController {
  constructor(private readonly conformities: Conformities) {}

  /** Tells how many kits were sealed as the standard has them, by quarter and by pharmacy. */
  @Get()
  @May('seeMonitoring')
  @Page(ConformityPage, {
    exported: exportedConformity,
    again: (it: ConformityController, asked: Asked) => it.usual(asked.actor),
  })
  show(@Query() { period }: CourseInput, @ActingAs() actor: Actor) {
    if (!period) return this.usual(actor);
    if (!this.conformities.quarters().some(({ name }) => name === period))
      throw new BadInput([{ field: 'period', said: (language) => courseTexts(language)('badQuarter') }]);
    return this.conformities.of(period, actor);
  }

  /** What is shown at first, and below the message when the quarter that was asked for is none. */
  usual(actor: Actor) {
    return this.conformities.of(undefined, actor);
  }
}
