import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import { PublicationInput } from '../kit-standards/standard.input.js';
import { standardTexts } from '../kit-standards/standard.text.js';
import type { Actor } from '../platform/actor.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { PublicationPage } from './publication.page.js';
import { Publications } from './publications.service.js';

@Controller('standards/:id/publication')
export class PublicationController {
  constructor(private readonly publications: Publications) {}

  /** Tells whom a version touches that is to be published, and who follows one that was. */
  @Get()
  @May('decideStandards')
  @Page(PublicationPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.publications.show(id, actor);
  }

  /** Publishes a version of the standard, with the day it takes effect. */
  @Post()
  @HttpCode(200)
  @May('decideStandards')
  @Page(PublicationPage, {
    again: (it: PublicationController, asked) => it.show(asked.id('id'), asked.actor),
    next: ({ id }: { id: string }) => `/standards/${id}`,
    said: 'published',
    texts: standardTexts,
  })
  publish(@Param('id', IdPipe) id: string, @Body() input: PublicationInput, @ActingAs() actor: Actor) {
    return this.publications.publish(id, input, actor);
  }
}
