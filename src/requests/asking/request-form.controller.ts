import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { May, Session } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { Asked } from '../../web/asked.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import { DraftQuery, EditInput } from './draft.input.js';
import { RequestForms } from './request-forms.service.js';
import { requestTexts } from './request-form.text.js';
import { CaseInput, requestFrom, RequestInput } from './request.input.js';
import { RequestPage } from './request.page.js';
import { Signing } from './signing.service.js';
import type { SubmittedCase } from './submitted-case.query.js';
import { Submissions } from './submissions.service.js';

/** What is asked on the page where a request is looked over. */
const ONLY_SIGNED = ['signature', 'bsnChecked', 'earlier', 'substitutions', 'warningsPassed'];

/** Asking for a kit: fill in, look once more, sign and send. */
@Controller('cases')
export class RequestFormController {
  constructor(
    private readonly forms: RequestForms,
    private readonly submissions: Submissions,
    private readonly signing: Signing,
  ) {}

  @Get('new')
  @May('draft')
  @Page(RequestPage)
  form(@Session() signedIn: SignedIn, @Query() { draft }: DraftQuery) {
    return this.forms.form(signedIn, draft);
  }

  /** Whenever a form comes back. */
  typed(signedIn: SignedIn, { draft }: DraftQuery, typed: object) {
    return this.forms.typedForm(signedIn, draft, typed);
  }

  /** Looks at a request before it is signed: warnings and candidates. */
  @Post('check')
  @HttpCode(200)
  @May('draft')
  @Page(RequestPage, {
    again: async (it: RequestFormController, asked) =>
      it.typed(asked.signedIn, await asked.read(DraftQuery), asked.typed),
    done: RequestPage,
  })
  check(@Body() input: RequestInput, @Session() signedIn: SignedIn, @Query() { draft }: DraftQuery) {
    return this.forms.check(input, signedIn, draft);
  }

  /** Goes back to the questions of a request. Back to the questions with every answer in its place. */
  @Post('check/edit')
  @HttpCode(200)
  @May('draft')
  @Page(RequestPage, {
    again: async (it: RequestFormController, asked) =>
      it.typed(asked.signedIn, await asked.read(DraftQuery), asked.typed),
    done: RequestPage,
  })
  edit(
    @Body()
    { signature: _, bsnChecked: __, earlier: ___, substitutions: ____, warningsPassed: _____, ...typed }: EditInput,
    @Session() signedIn: SignedIn,
    @Query() { draft }: DraftQuery,
  ) {
    return this.forms.form(signedIn, draft, typed);
  }

  /** Whenever a signature was not taken: everything but that stays as it was looked over. */
  async checkAgain(asked: Asked) {
    const request = await asked.typedAs(RequestInput, ONLY_SIGNED);
    const { draft } = await asked.read(DraftQuery);
    return this.forms.checkedAgain(asked.signedIn, draft, asked.typed, request);
  }

  /** Asks for a kit: signs and sends a request. */
  @Post()
  @May('submit')
  @Page(RequestPage, {
    again: (it: RequestFormController, asked) => it.checkAgain(asked),
    said: 'sent',
    next: ({ id }: SubmittedCase) => `/cases/${id}`,
    texts: [requestTexts, refusalTexts],
  })
  async submit(@Body() input: CaseInput, @Session() signedIn: SignedIn, @Query() { draft }: DraftQuery) {
    const confirmedWith = await this.signing.confirmedWith(signedIn, input.signature);
    return this.submissions.submit(requestFrom(input), signedIn.actor, {
      confirmedWith,
      draftId: draft,
      bsnChecked: input.bsnChecked,
      patientSaid: input.earlier?.answer,
      agreed: input.substitutions,
      warningsPassed: input.warningsPassed,
    });
  }
}
