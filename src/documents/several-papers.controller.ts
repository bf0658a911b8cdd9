import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { File } from '../web/file.js';
import { Page } from '../web/page.js';
import { PaperPipe } from './paper.pipe.js';
import type { Asked } from './papers.service.js';
import { paperTexts } from './papers.text.js';
import { CasesToPrintInput, SeveralPapersInput } from './several-papers.input.js';
import { SeveralPapersPage } from './several-papers.page.js';
import { SeveralPapers } from './several-papers.service.js';

const addressOf = ({ cases }: { cases: string[] }) => `/cases/papers?cases=${cases.join(',')}`;

/** The papers of several cases behind each other. */
@Controller('cases/papers')
export class SeveralPapersController {
  constructor(private readonly papers: SeveralPapers) {}

  /** Lists which papers of several cases can be made for whoever asks. */
  @Get()
  @May('getPapers')
  @Page(SeveralPapersPage)
  list(@Query() { cases }: SeveralPapersInput, @ActingAs() actor: Actor) {
    return this.papers.list(cases, actor);
  }

  /** Names several cases; what can be printed of them is asked at the same address. */
  @Post()
  @HttpCode(200)
  @May('getPapers')
  @Page(SeveralPapersPage, {
    again: (it: SeveralPapersController, asked) => it.list({ cases: [] }, asked.actor),
    next: addressOf,
  })
  choose(@Body() { cases }: CasesToPrintInput) {
    return { cases };
  }

  /** Gives a paper of several cases in one file. */
  @Get(':file')
  @May('getPapers')
  @Page(SeveralPapersPage, { texts: [paperTexts] })
  async paper(
    @Param('file', PaperPipe) asked: Asked,
    @Query() { cases, language = 'nl', size = 'a6' }: SeveralPapersInput,
    @ActingAs() actor: Actor,
  ) {
    const made = await this.papers.pdf(asked, cases, actor, { language, size });
    return made.ok ? new File(made.value, 'application/pdf') : made;
  }
}
