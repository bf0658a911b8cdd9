import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May, Session } from '../../access/may.decorator.js';
import { StepUp } from '../../access/step-up.decorator.js';
import { allow, type Result } from '../../platform/result.js';
import type { Asked } from '../../web/asked.js';
import { Page } from '../../web/page.js';
import { Redirect } from '../../web/redirect.js';
import type { SignedIn } from '../../web/signed-in.js';
import { BoxAccessInput } from './box-access.input.js';
import { BoxAccessPage, type BoxAccessState } from './box-access.page.js';
import { BoxAccess, type BoxAccessRefusal } from './box-access.service.js';
import { boxAccessTexts } from './box-access.text.js';

const again = (it: BoxAccessController, asked: Asked) => it.again(asked);

/** For a nurse with an account who stands at a box that their organisation does not know. */
@Controller('box/:code/access')
@StepUp()
export class BoxAccessController {
  constructor(private readonly access: BoxAccess) {}

  /** Asks for seal, birth date and reason; whoever takes part in the case already goes to it. */
  @Get()
  @May('seeCases')
  @Page(BoxAccessPage, { again, texts: boxAccessTexts })
  async form(
    @Param('code') typed: string,
    @Session() signedIn: SignedIn,
  ): Promise<Redirect | Result<BoxAccessState, BoxAccessRefusal>> {
    const found = await this.access.form(typed, signedIn);
    if (!found.ok) return found;
    const { code, caseId } = found.value;
    return caseId === null ? allow({ code, refusal: null }) : new Redirect(`/cases/${caseId}`);
  }

  /** Opens the case of a box for a day. */
  @Post()
  @HttpCode(200)
  @May('breakGlass')
  @Page(BoxAccessPage, {
    again,
    said: 'taken',
    next: ({ id }: { id: string }) => `/cases/${id}`,
    texts: boxAccessTexts,
  })
  take(@Param('code') typed: string, @Body() input: BoxAccessInput, @Session() signedIn: SignedIn) {
    return this.access.take(typed, input, signedIn);
  }

  /** What was refused is not looked up once more, for that would count as a guess. */
  again(asked: Asked): BoxAccessState {
    return { code: asked.param('code'), refusal: asked.request.refusedFor ?? null };
  }
}
