import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { ExperienceInput } from './experience.input.js';
import { ExperiencePage } from './experience.page.js';
import { experienceTexts } from './experience.text.js';
import { Experiences } from './experiences.service.js';

@Controller('experiences/:caseId')
export class ExperienceController {
  constructor(private readonly experiences: Experiences) {}

  /** Asks who asked, cared or supplied three questions about a kit whose case is over. */
  @Get()
  @May('tellExperience')
  @Page(ExperiencePage, { texts: experienceTexts })
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.experiences.form(caseId, actor);
  }

  /** Records what they say, once for their organisation and office. */
  @Post()
  @HttpCode(200)
  @May('tellExperience')
  @Page(ExperiencePage, {
    again: (it: ExperienceController, asked) => it.form(asked.id('caseId'), asked.actor),
    next: ({ caseId }: { caseId: string }) => `/cases/${caseId}`,
    said: 'told',
    texts: experienceTexts,
  })
  tell(@Param('caseId', IdPipe) caseId: string, @Body() input: ExperienceInput, @ActingAs() actor: Actor) {
    return this.experiences.tell(caseId, input, actor);
  }
}
