import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Asked } from '../../web/asked.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import { BadInput } from '../../web/problem.js';
import { CourseInput } from './course.input.js';
import type { Course } from './course.js';
import { CoursePage, exportedCourse } from './course.page.js';
import { Courses } from './course.query.js';
import { courseTexts } from './course.text.js';

const shown = (course: Course) =>
  ({
    exported: exportedCourse,
    again: (it: CourseController, asked: Asked) => it.usual(course, asked.actor),
  }) as const;

@Controller('monitoring')
export class CourseController {
  constructor(private readonly courses: Courses) {}

  /** Tells how long it takes from request to delivery. */
  @Get('lead-time')
  @May('seeMonitoring')
  @Page(CoursePage, shown('lead-time'))
  leadTime(@Query() { period }: CourseInput, @ActingAs() actor: Actor) {
    return this.#of('lead-time', period, actor);
  }

  /** Tells how long before the end a kit was there. */
  @Get('timeliness')
  @May('seeMonitoring')
  @Page(CoursePage, shown('timeliness'))
  timeliness(@Query() { period }: CourseInput, @ActingAs() actor: Actor) {
    return this.#of('timeliness', period, actor);
  }

  /** Tells how often the pharmacy that was asked first delivered. */
  @Get('fill-rate')
  @May('seeMonitoring')
  @Page(CoursePage, shown('fill-rate'))
  fillRate(@Query() { period }: CourseInput, @ActingAs() actor: Actor) {
    return this.#of('fill-rate', period, actor);
  }

  /** What is shown below the message when the quarter that was asked for is none. */
  usual(course: Course, actor: Actor) {
    return this.courses.of(course, undefined, actor);
  }

  #of(course: Course, period: string | undefined, actor: Actor) {
    if (period && !this.courses.quarters().some(({ name }) => name === period))
      throw new BadInput([{ field: 'period', said: (language) => courseTexts(language)('badQuarter') }]);
    return this.courses.of(course, period, actor);
  }
}
