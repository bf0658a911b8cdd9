import { Controller, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import type { Draft } from '../asking/drafts.service.js';
import { RequestForms } from '../asking/request-forms.service.js';
import { pageTexts } from '../asking/request-page.text.js';
import { RequestPage } from '../asking/request.page.js';
import { AskingAgain } from './asking-again.service.js';

@Controller('cases/:caseId/asking-again')
export class AskingAgainController {
  constructor(
    private readonly again: AskingAgain,
    private readonly forms: RequestForms,
  ) {}

  /** Shown when the earlier request is of no use. */
  blank(signedIn: SignedIn) {
    return this.forms.form(signedIn);
  }

  /** Begins a request for the patient of an earlier one: a draft with what stays the same. */
  @Post()
  @May('draft')
  @Page(RequestPage, {
    again: (it: AskingAgainController, asked) => it.blank(asked.signedIn),
    said: 'begunAgain',
    next: ({ id }: Draft) => `/cases/new?draft=${id}`,
    texts: [pageTexts, refusalTexts],
  })
  begin(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.again.begin(caseId, actor);
  }
}
