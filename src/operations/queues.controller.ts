import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Page } from '../web/page.js';
import { QueuesPage } from './queues.page.js';
import { QueueBook } from './queues.service.js';
import { queueTexts } from './queues.text.js';

@Controller('queues')
export class QueuesController {
  constructor(private readonly queues: QueueBook) {}

  /** Lists the queues of background work. */
  @Get()
  @May('seeHealth')
  @Page(QueuesPage)
  list() {
    return this.queues.list();
  }

  /** Tries work that was given up once more. */
  @Post(':name/again')
  @HttpCode(200)
  @May('tryWorkAgain')
  @Page(QueuesPage, {
    again: (it: QueuesController) => it.list(),
    next: () => '/queues',
    said: 'goesAgain',
    texts: queueTexts,
  })
  again(@Param('name') name: string, @ActingAs() actor: Actor) {
    return this.queues.again(name, actor);
  }
}
