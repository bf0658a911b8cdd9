import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { ListInput } from '../../web/list.input.js';
import { Page } from '../../web/page.js';
import type { Worklist } from './worklist.js';
import { WorklistPage } from './worklist.page.js';
import { Worklists } from './worklist.service.js';

@Controller()
export class WorklistController {
  constructor(private readonly worklists: Worklists) {}

  /** Lists what needs one's role now. */
  @Get()
  @May('beSignedIn')
  @Page(WorklistPage)
  show(@Query() asked: ListInput, @ActingAs() actor: Actor): Promise<Worklist> {
    return this.worklists.show(asked, actor);
  }
}
