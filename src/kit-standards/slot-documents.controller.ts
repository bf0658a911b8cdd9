import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import type { Asked } from '../web/asked.js';
import { File } from '../web/file.js';
import type { SentFile } from '../web/forms.js';
import { IdPipe } from '../web/id.pipe.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import { Sent, TakesFile } from '../web/sent-file.js';
import { SlotDocumentInput } from './slot-document.input.js';
import { DOCUMENT_SENT_MOST } from './slot-document.js';
import { SlotDocumentPage } from './slot-document.page.js';
import { slotDocumentTexts } from './slot-document.text.js';
import { SlotDocuments } from './slot-documents.service.js';
import { standardTexts } from './standard.text.js';

const page = {
  again: (it: SlotDocumentsController, asked: Asked) => it.form(asked.id('id'), asked.param('code'), asked.actor),
  next: ({ id }: { id: string }) => `/standards/${id}`,
  texts: [slotDocumentTexts, standardTexts],
} as const;

/** The paper in one slot of a version. */
@Controller('standards/:id/slots/:code')
export class SlotDocumentsController {
  constructor(private readonly documents: SlotDocuments) {}

  @Get('document')
  @May('decideStandards')
  @Page(SlotDocumentPage)
  form(@Param('id', IdPipe) id: string, @Param('code') code: string, @ActingAs() actor: Actor) {
    return this.documents.form(id, code, actor);
  }

  /** Gives the file of a document of the kit. */
  @Get('document.pdf')
  @May('seeStandards')
  async file(@Param('id', IdPipe) id: string, @Param('code') code: string, @ActingAs() actor: Actor) {
    const { bytes } = await this.documents.file(id, code, actor);
    return new File(bytes, 'application/pdf');
  }

  /** Says which document lies in a slot of a draft; its file comes in a part of the form called `file`. */
  @Post('document')
  @HttpCode(200)
  @TakesFile(DOCUMENT_SENT_MOST)
  @May('decideStandards')
  @Page(SlotDocumentPage, { ...page, said: 'saved' })
  save(
    @Param('id', IdPipe) id: string,
    @Param('code') slot: string,
    @Body() input: SlotDocumentInput,
    @Sent() file: SentFile | null,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.documents.put({ id, slot }, input, file?.bytes ?? null, version, actor);
  }

  /** Takes the document out of a slot of a draft. */
  @Delete('document')
  @HttpCode(200)
  @May('decideStandards')
  @Page(SlotDocumentPage, { ...page, said: 'removed' })
  remove(
    @Param('id', IdPipe) id: string,
    @Param('code') slot: string,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.documents.remove({ id, slot }, version, actor);
  }
}
