import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May, Session } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import type { Actor } from '../../platform/actor.js';
import { File } from '../../web/file.js';
import type { SentFile } from '../../web/forms.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { Sent, TakesFile } from '../../web/sent-file.js';
import type { SignedIn } from '../../web/signed-in.js';
import { SignatureReminders } from './signature-reminders.service.js';
import { SignedFormInput } from './signed-form.input.js';
import { SignedFormPage } from './signed-form.page.js';
import { FORM_SENT_MOST, linesOnForm } from './signed-form.rules.js';
import { formFileTexts, signedFormTexts } from './signed-form.text.js';
import { SignedForms } from './signed-forms.service.js';
import type { Rightly } from '../../web/rightly.js';

/** What takes the place of a signature that is still to come, or asks for it. */
@Controller('cases/:caseId')
export class SignedFormsController {
  constructor(
    private readonly forms: SignedForms,
    private readonly reminders: SignatureReminders,
  ) {}

  @Get('signed-form')
  @May('attachForm')
  @Page(SignedFormPage)
  form(@Param('caseId', IdPipe) caseId: string, @Session() signedIn: SignedIn) {
    return this.forms.form(caseId, signedIn);
  }

  /** Attaches the form that the prescriber signed by hand, a JPEG or PDF in a part called `file`: the kit may leave then. */
  @Post('signed-form')
  @HttpCode(200)
  @TakesFile(FORM_SENT_MOST)
  @May('attachForm')
  @Page(SignedFormPage, {
    again: (it: SignedFormsController, asked) => it.form(asked.id('caseId'), asked.signedIn),
    besides: (it: SignedFormsController, { signedOn }: Rightly<SignedFormInput>, { file }) =>
      it.forms.refuseFaults(file?.bytes ?? null, 'file', signedOn),
    said: 'attached',
    next: ({ id }: ShortCase) => `/cases/${id}`,
    texts: [signedFormTexts, refusalTexts],
  })
  attach(
    @Param('caseId', IdPipe) caseId: string,
    @Body() { signedOn, asAgreed, opium = [] }: SignedFormInput,
    @Sent() file: SentFile | null,
    @Session() signedIn: SignedIn,
  ) {
    return this.forms.attach(caseId, { signedOn, asAgreed, lines: linesOnForm(opium) }, file?.bytes ?? null, signedIn);
  }

  /** Asks the practice once more to sign what was entered for it. */
  @Post('signature-reminder')
  @HttpCode(200)
  @May('remindToSign')
  @Page(SignedFormPage, {
    again: (it: SignedFormsController, asked) => it.form(asked.id('caseId'), asked.signedIn),
    said: 'reminded',
    next: ({ id }: ShortCase) => `/cases/${id}`,
    texts: [signedFormTexts, refusalTexts],
  })
  remind(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.reminders.remind(caseId, actor);
  }

  /** Gives the form as it was attached. */
  @Get('signed-form/file')
  @May('getPapers')
  @Page(SignedFormPage, { texts: formFileTexts })
  async file(@Param('caseId', IdPipe) caseId: string, @Session() signedIn: SignedIn) {
    const kept = await this.forms.show(caseId, signedIn);
    return kept.ok ? new File(kept.value.bytes, kept.value.type) : kept;
  }
}
