import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../platform/public.decorator.js';
import { allow, type Result } from '../../platform/result.js';
import type { Asked } from '../../web/asked.js';
import { Page } from '../../web/page.js';
import { Later } from '../../web/problem.js';
import { Redirect } from '../../web/redirect.js';
import { boxPath } from './box-code.js';
import { AtBoxInput, BoxAddressInput, BoxReportInput } from './box.input.js';
import { BoxAddressPage } from './box-address.page.js';
import { BoxPage, isOver, type BoxState } from './box.page.js';
import { boxPageTexts } from './box-page.text.js';
import { Boxes, type BoxRefusal } from './boxes.service.js';

const OF_A_REPORT = ['report', 'id', 'at', 'orderedBy', 'symptoms', 'used', 'reason', 'on'];

type State = Result<BoxState, BoxRefusal>;

/** Too many tries: what was typed stays, and is sent again later. */
function later(error: unknown): null {
  if (error instanceof Later) return null;
  throw error;
}

/** The same box again, after a no: what was typed was not right, or it is over. */
const again = (it: BoxController, asked: Asked) => it.again(asked);
const page = { again, texts: boxPageTexts } as const;

/** For whoever holds a box and has no account. */
@Controller('box')
export class BoxController {
  constructor(private readonly boxes: Boxes) {}

  /** Asks for the code, of whoever cannot scan it. */
  @Get()
  @Public()
  @Page(BoxAddressPage)
  ask(@Query() { code }: BoxAddressInput) {
    return code === undefined ? {} : new Redirect(boxPath(encodeURIComponent(code)));
  }

  /** Asks who is there and which seal the box has. */
  @Get(':code')
  @Public()
  @Page(BoxPage, page)
  async form(@Param('code') typed: string, @Req() request: FastifyRequest): Promise<State> {
    const found = await this.boxes.find(typed, request.ip);
    return found.ok ? allow({ code: found.value.code, over: null, whom: [], now: null }) : found;
  }

  /** Says whom to phone, or takes a report of opening, use or end. */
  @Post(':code')
  @HttpCode(200)
  @Public()
  @Page(BoxPage, { ...page, done: BoxPage })
  async act(
    @Param('code') typed: string,
    @Body() input: BoxReportInput,
    @Req() request: FastifyRequest,
  ): Promise<State> {
    const acted = await this.boxes.act(typed, input, request.ip);
    return acted.ok ? allow({ code: acted.value.code, over: null, whom: [], now: acted.value }) : acted;
  }

  /** Whoever was let in before stays in; what was refused is not looked up once more, for that would count as a guess. */
  async again(asked: Asked): Promise<BoxState> {
    const { ip, refusedFor } = asked.request;
    const code = asked.param('code');
    const who = await asked.typedAs(AtBoxInput, OF_A_REPORT);
    const acted =
      refusedFor === undefined &&
      who &&
      (await this.boxes
        .act(code, { name: who.name, organisation: who.organisation, sealNumber: who.sealNumber, report: 'look' }, ip)
        .catch(later));
    const whom = who && isOver(refusedFor ?? null) ? await this.boxes.whomToPhone(code, who.sealNumber, ip) : [];
    return { code, over: refusedFor ?? null, whom, now: acted && acted.ok ? acted.value : null };
  }
}
