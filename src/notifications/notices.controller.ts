import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { NoticesInput } from './notices.input.js';
import { noticeTexts } from './notices.text.js';
import { NoticesPage } from './notices.page.js';
import type { Notice } from './notices.query.js';
import { Notices } from './notices.service.js';

@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  /** Lists one's notices. */
  @Get()
  @May('beSignedIn')
  @Page(NoticesPage)
  list(@Query() input: NoticesInput, @ActingAs() actor: Actor) {
    return this.notices.list(input, actor);
  }

  /** Notes that all notices were read. */
  @Post('reading')
  @HttpCode(200)
  @May('beSignedIn')
  @Page(NoticesPage, { next: () => '/notices', said: 'allRead', texts: noticeTexts })
  readAll(@ActingAs() actor: Actor) {
    return this.notices.readAll(actor);
  }

  /** Notes that a notice was read. Somebody who reads a notice on the page goes on to what it is about. */
  @Post(':id/reading')
  @HttpCode(200)
  @May('beSignedIn')
  @Page(NoticesPage, { next: (notice: Notice) => notice.facts.path })
  read(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.notices.read(id, actor);
  }
}
