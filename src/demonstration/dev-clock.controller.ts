import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { May } from '../access/may.decorator.js';
import { Page } from '../web/page.js';
import { BadInput } from '../web/problem.js';
import { DevClockInput } from './dev-clock.input.js';
import { DevClockPage } from './dev-clock.page.js';
import { DevClock } from './dev-clock.service.js';
import { devClockTexts } from './dev-clock.text.js';

@Controller('dev/clock')
export class DevClockController {
  constructor(private readonly clock: DevClock) {}

  /** Tells what time it is in the demonstration. */
  @Get()
  @May('moveClock')
  @Page(DevClockPage)
  show() {
    return { now: this.clock.now() };
  }

  /** Moves the clock of the demonstration forward. */
  @Post()
  @HttpCode(200)
  @May('moveClock')
  @Page(DevClockPage, { again: (it: DevClockController) => it.show(), texts: devClockTexts, said: 'moved' })
  async move(@Body() { to }: DevClockInput) {
    const now = await this.clock.moveTo(new Date(to));
    if (!now) throw new BadInput([{ field: 'to', said: (language) => devClockTexts(language)('past') }]);
    return { now };
  }
}
