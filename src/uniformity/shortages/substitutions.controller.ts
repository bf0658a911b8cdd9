import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ActingAs, May } from '../../access/may.decorator.js';
import { SUBSTITUTION_KINDS } from '../../kit-standards/conformity.js';
import type { Actor } from '../../platform/actor.js';
import type { Asked } from '../../web/asked.js';
import { FormKeeper, PUT_ASIDE } from '../../web/form-keeper.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { Redirect } from '../../web/redirect.js';
import type { Rightly } from '../../web/rightly.js';
import { standardTexts } from '../../kit-standards/standard.text.js';
import { SubstitutionForms } from './substitution-forms.service.js';
import { AsideInput, SubstitutionInput, SubstitutionsInput } from '../../kit-standards/substitution.input.js';
import { SubstitutionPage } from './substitution.page.js';
import { substitutionTexts } from '../../kit-standards/substitution.text.js';
import { Substitutions } from '../../kit-standards/substitutions.service.js';

/** The form is shown again for the same change of the same slot. */
function proposalOf({ typed }: Asked): SubstitutionsInput {
  const { slot, kind } = typed as { slot?: string; kind?: string };
  return { slot, kind: SUBSTITUTION_KINDS.find((one) => one === kind) };
}

@Controller('standards/:id/substitutions')
export class SubstitutionsController {
  constructor(
    readonly substitutions: Substitutions,
    private readonly forms: SubstitutionForms,
    private readonly keeper: FormKeeper,
  ) {}

  /** Lists the substitutions of a version. */
  @Get()
  @May('seeStandards')
  @Page(SubstitutionPage)
  list(@Param('id', IdPipe) id: string, @Query() asked: SubstitutionsInput, @ActingAs() actor: Actor) {
    return this.forms.show(id, asked, actor);
  }

  /** Proposes a substitution in a shortage. */
  @Post()
  @May('decideStandards')
  @Page(SubstitutionPage, {
    again: (it: SubstitutionsController, asked) => it.list(asked.id('id'), proposalOf(asked), asked.actor),
    besides: (it: SubstitutionsController, rightly: Rightly<SubstitutionInput>, asked) =>
      it.substitutions.refuseSoFar(asked.id('id'), rightly, asked.actor),
    said: 'proposed',
    texts: [substitutionTexts, standardTexts],
  })
  propose(@Param('id', IdPipe) id: string, @Body() input: SubstitutionInput, @ActingAs() actor: Actor) {
    return this.substitutions.propose(id, input, actor);
  }

  /** Puts aside what was filled in so far, to add or correct a product first. */
  @Post('aside')
  @May('decideStandards')
  async putAside(
    @Param('id', IdPipe) id: string,
    @Query() { product }: AsideInput,
    @Req() request: FastifyRequest,
    @ActingAs() actor: Actor,
  ) {
    const there = await this.forms.show(id, {}, actor);
    if (!there.ok) return there;
    await this.keeper.keep(request, `/standards/${id}/substitutions`);
    return new Redirect(`/products${product === undefined ? '' : `/${product}/correction`}?way=${PUT_ASIDE}`);
  }
}
