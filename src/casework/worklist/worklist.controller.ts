import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import type { Worklist } from './worklist.js';
import { WorklistInput } from './worklist.input.js';
import { exportedWork, WorklistPage } from './worklist.page.js';
import { Worklists } from './worklist.service.js';

@Controller()
export class WorklistController {
  constructor(private readonly worklists: Worklists) {}

  /** Lists what needs one's role now. */
  @Get()
  @May('beSignedIn')
  @Page(WorklistPage, { exported: exportedWork })
  show(@Query() asked: WorklistInput, @ActingAs() actor: Actor): Promise<Worklist> {
    return this.worklists.show(asked, actor);
  }
}
