import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { Public } from '../../platform/public.decorator.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { ActingAs, May } from '../may.decorator.js';
import { KeptFormInput } from './saved-form.input.js';
import { KeptFormPage } from './saved-form.page.js';
import { keptFormTexts } from './saved-form.text.js';
import { SavedForms } from './saved-forms.service.js';

@Controller('session/kept-form')
export class SavedFormController {
  constructor(private readonly kept: SavedForms) {}

  /** Lists what was typed when a session ended, to go on with. */
  @Get()
  @May('beSignedIn')
  @Page(KeptFormPage)
  async list(@ActingAs() actor: Actor) {
    return { forms: await this.kept.list(actor) };
  }

  /** Keeps a half-filled form. By the page itself, when the time is up: the session may have ended a moment ago. */
  @Post()
  @HttpCode(200)
  @Public()
  async keep(@Body() typed: KeptFormInput, @Req() request: FastifyRequest) {
    return { kept: await this.kept.keepTyped(request, typed) };
  }

  /** Throws away a form that was kept. */
  @Delete(':id')
  @HttpCode(200)
  @May('beSignedIn')
  @Page(KeptFormPage, { next: () => '/', said: 'thrownAway', texts: keptFormTexts })
  async drop(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    await this.kept.drop(id, actor);
    return { id };
  }
}
