import { Controller, Get, Param, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { File } from '../web/file.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { PaperPipe } from './paper.pipe.js';
import { PaperInput } from './papers.input.js';
import { PapersPage } from './papers.page.js';
import { Papers, type Asked } from './papers.service.js';
import { paperTexts } from './papers.text.js';

/** The papers that come from one request. */
@Controller('cases/:caseId/documents')
export class PapersController {
  constructor(private readonly papers: Papers) {}

  /** Lists the papers of a case that are for whoever asks. */
  @Get()
  @May('getPapers')
  @Page(PapersPage)
  list(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.papers.list(caseId, actor);
  }

  /** Gives the order as it was signed, letter by letter. */
  @Get('signed-order')
  @May('getPapers')
  @Page(PapersPage, { texts: [paperTexts] })
  async signed(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    const text = await this.papers.signed(caseId, actor);
    return text.ok ? new File(text.value, 'application/json; charset=utf-8') : text;
  }

  /** Gives a paper, or with `box.pdf` all that goes into the box. */
  @Get(':file')
  @May('getPapers')
  @Page(PapersPage, { texts: [paperTexts] })
  async paper(
    @Param('caseId', IdPipe) caseId: string,
    @Param('file', PaperPipe) asked: Asked,
    @Query() { language = 'nl', size = 'a6', kit }: PaperInput,
    @ActingAs() actor: Actor,
  ) {
    const made = await this.papers.pdf(caseId, asked, actor, { language, size, kit });
    return made.ok ? new File(made.value, 'application/pdf') : made;
  }
}
