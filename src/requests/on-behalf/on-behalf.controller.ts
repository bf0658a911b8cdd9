import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { May, Session } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import { Clock } from '../../platform/clock.js';
import { Page } from '../../web/page.js';
import { Redirect } from '../../web/redirect.js';
import type { Rightly } from '../../web/rightly.js';
import type { SignedIn } from '../../web/signed-in.js';
import { AsAsked, Asked } from '../../web/asked.js';
import { DraftQuery } from '../asking/draft.input.js';
import { requestFrom } from '../asking/request.input.js';
import { requestTexts } from '../asking/request-form.text.js';
import type { SubmittedCase } from '../asking/submitted-case.query.js';
import { OnBehalfDraftInput, OnBehalfInput } from './on-behalf.input.js';
import { OnBehalfPage } from './on-behalf.page.js';
import { isEntering, RequestsOnBehalf } from './on-behalf.service.js';
import { TypedDrafts } from '../asking/typed-drafts.service.js';
import { signedFormTexts } from './signed-form.text.js';
import { onBehalfTexts } from './on-behalf.text.js';

const besides = (it: OnBehalfController, rightly: Rightly<OnBehalfInput>, { actor }: Asked) =>
  it.requests.refuseSoFar(rightly, actor);

/** What was asked by telephone or on paper. */
@Controller('cases/on-behalf')
export class OnBehalfController {
  constructor(
    readonly requests: RequestsOnBehalf,
    private readonly clock: Clock,
    private readonly typedDrafts: TypedDrafts,
  ) {}

  @Get()
  @May('submitOnBehalf')
  @Page(OnBehalfPage, { texts: [onBehalfTexts] })
  form(@Session() signedIn: SignedIn, @Query() { draft }: DraftQuery) {
    return this.requests.form(signedIn, draft);
  }

  /** Whenever a form comes back. */
  async typed(asked: Asked) {
    const { draft } = await asked.read(DraftQuery);
    return this.requests.form(asked.signedIn, draft, asked.typed);
  }

  /** Whenever one comes back that is not right yet: it is kept all the same. */
  async typedAndKept(asked: Asked) {
    const { draft } = await asked.read(DraftQuery);
    const kept = await this.#keep(asked, draft);
    return this.requests.form(asked.signedIn, kept?.ok ? kept.value.id : draft, asked.typed);
  }

  /** Its faults are read from there. */
  async keptAt(asked: Asked) {
    const { draft } = await asked.read(DraftQuery);
    const kept = await this.#keep(asked, draft);
    return kept?.ok ? new Redirect(`/cases/on-behalf/check?draft=${kept.value.id}`) : null;
  }

  /** Looks at a request before it is entered: what to tell the prescriber while they are on the telephone. What a browser sent is kept as a draft. */
  @Post('check')
  @HttpCode(200)
  @May('submitOnBehalf')
  @Page(OnBehalfPage, {
    again: (it: OnBehalfController, asked) => it.typedAndKept(asked),
    keptAt: (it: OnBehalfController, asked) => it.keptAt(asked),
    besides,
    done: OnBehalfPage,
    texts: [onBehalfTexts, requestTexts, refusalTexts],
  })
  async check(
    @Body() input: OnBehalfInput,
    @Session() signedIn: SignedIn,
    @Query() { draft }: DraftQuery,
    @AsAsked() asked: Asked,
  ) {
    const kept = await this.#keep(asked, draft);
    if (!kept) return this.requests.check(input, signedIn, draft);
    return kept.ok ? new Redirect(`/cases/on-behalf/check?draft=${kept.value.id}`) : kept;
  }

  /** Whenever a draft cannot be looked over as it is. */
  async unfinished(asked: Asked) {
    const { draft } = await asked.read(DraftQuery);
    return this.requests.form(asked.signedIn, draft);
  }

  /** Looks at a draft before it is entered. */
  @Get('check')
  @May('submitOnBehalf')
  @Page(OnBehalfPage, {
    again: (it: OnBehalfController, asked) => it.unfinished(asked),
    besides,
    texts: [onBehalfTexts, requestTexts, refusalTexts],
  })
  async checkDraft(@Session() signedIn: SignedIn, @Query() { draft }: DraftQuery) {
    const input = await this.typedDrafts.read(signedIn.actor, draft, 'on-behalf', OnBehalfInput);
    return input.ok ? this.requests.check(input.value, signedIn, draft) : input;
  }

  async #keep(asked: Asked, draft: string | undefined) {
    const kind = asked.signedIn.organisation.kind;
    return isEntering(kind) ? this.typedDrafts.keep(asked, draft, 'on-behalf') : null;
  }

  /** Goes back to the questions, with every answer in its place. */
  @Post('check/edit')
  @HttpCode(200)
  @May('submitOnBehalf')
  @Page(OnBehalfPage, {
    again: (it: OnBehalfController, asked) => it.typed(asked),
    done: OnBehalfPage,
    texts: [onBehalfTexts, requestTexts, refusalTexts],
  })
  edit(@Body() typed: OnBehalfDraftInput, @Session() signedIn: SignedIn, @Query() { draft }: DraftQuery) {
    return this.requests.form(signedIn, draft, typed);
  }

  /** Enters a request in the name of a prescriber: it can be packed, and leaves only once it is signed, or with the form that was. */
  @Post()
  @May('submitOnBehalf')
  @Page(OnBehalfPage, {
    again: (it: OnBehalfController, asked) => it.typed(asked),
    besides,
    said: 'sent',
    next: ({ id }: SubmittedCase) => `/cases/${id}`,
    texts: [onBehalfTexts, signedFormTexts, requestTexts, refusalTexts],
  })
  enter(@Body() input: OnBehalfInput, @Session() signedIn: SignedIn, @Query() { draft: draftId }: DraftQuery) {
    const { practiceId, prescriberName, receivedBy, itIsSo, form, signedOn = this.clock.today() } = input;
    const sent = form === undefined ? null : { file: form, signedOn };
    return this.requests.enter(requestFrom(input), { practiceId, prescriberName, receivedBy }, signedIn, {
      sent,
      draftId,
      itIsSo,
    });
  }
}
