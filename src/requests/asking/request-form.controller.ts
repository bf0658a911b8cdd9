import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { May, Session } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import { AsAsked, Asked } from '../../web/asked.js';
import { Page } from '../../web/page.js';
import { Redirect } from '../../web/redirect.js';
import type { Rightly } from '../../web/rightly.js';
import type { SignedIn } from '../../web/signed-in.js';
import { DraftQuery, EditInput } from './draft.input.js';
import { RequestFaults } from './request-faults.service.js';
import { RequestForms } from './request-forms.service.js';
import { requestTexts } from './request-form.text.js';
import { CaseInput, requestFrom, RequestInput } from './request.input.js';
import { RequestPage } from './request.page.js';
import { Signing } from './signing.service.js';
import type { SubmittedCase } from './submitted-case.query.js';
import { Submissions } from './submissions.service.js';
import { ONLY_SIGNED, TypedDrafts } from './typed-drafts.service.js';

const besides = (it: RequestFormController, rightly: Rightly<RequestInput>, { actor }: Asked) =>
  it.faults.refuseSoFar(rightly, actor);

/** Asking for a kit: fill in, look once more, sign and send. */
@Controller('cases')
export class RequestFormController {
  constructor(
    private readonly forms: RequestForms,
    private readonly submissions: Submissions,
    readonly faults: RequestFaults,
    private readonly signing: Signing,
    private readonly typedDrafts: TypedDrafts,
  ) {}

  @Get('new')
  @May('draft')
  @Page(RequestPage)
  form(@Session() signedIn: SignedIn, @Query() { draft }: DraftQuery) {
    return this.forms.form(signedIn, draft);
  }

  /** Whenever a form comes back. */
  async typed(asked: Asked) {
    const { draft } = await asked.read(DraftQuery);
    return this.forms.typedForm(asked.signedIn, draft, asked.typed);
  }

  /** Whenever one comes back that is not right yet: it is kept all the same. */
  async typedAndKept(asked: Asked) {
    const { draft } = await asked.read(DraftQuery);
    const kept = await this.typedDrafts.keep(asked, draft, 'own');
    return this.forms.typedForm(asked.signedIn, kept?.ok ? kept.value.id : draft, asked.typed);
  }

  /** Its faults are read from there. */
  async keptAt(asked: Asked) {
    const { draft } = await asked.read(DraftQuery);
    const kept = await this.typedDrafts.keep(asked, draft, 'own');
    return kept?.ok ? new Redirect(`/cases/check?draft=${kept.value.id}`) : null;
  }

  /** Looks at a request before it is signed: warnings and candidates. What a browser sent is kept as a draft, and looked at from there. */
  @Post('check')
  @HttpCode(200)
  @May('draft')
  @Page(RequestPage, {
    again: (it: RequestFormController, asked) => it.typedAndKept(asked),
    keptAt: (it: RequestFormController, asked) => it.keptAt(asked),
    besides,
    done: RequestPage,
    texts: [refusalTexts],
  })
  async check(
    @Body() input: RequestInput,
    @Session() signedIn: SignedIn,
    @Query() { draft }: DraftQuery,
    @AsAsked() asked: Asked,
  ) {
    const kept = await this.typedDrafts.keep(asked, draft, 'own');
    if (!kept) return this.forms.check(input, signedIn, draft);
    return kept.ok ? new Redirect(`/cases/check?draft=${kept.value.id}`) : kept;
  }

  /** Whenever a draft cannot be looked over as it is. */
  async unfinished(asked: Asked) {
    const { draft } = await asked.read(DraftQuery);
    return this.forms.form(asked.signedIn, draft);
  }

  /** Looks at a draft before it is signed. */
  @Get('check')
  @May('draft')
  @Page(RequestPage, { again: (it: RequestFormController, asked) => it.unfinished(asked), besides })
  async checkDraft(@Session() signedIn: SignedIn, @Query() { draft }: DraftQuery) {
    const input = await this.typedDrafts.read(signedIn.actor, draft, 'own', RequestInput);
    return input.ok ? this.forms.check(input.value, signedIn, draft) : input;
  }

  /** Goes back to the questions of a request. Back to the questions with every answer in its place. */
  @Post('check/edit')
  @HttpCode(200)
  @May('draft')
  @Page(RequestPage, {
    again: (it: RequestFormController, asked) => it.typed(asked),
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
    besides,
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
