import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { May, Session } from '../access/may.decorator.js';
import { Page } from '../web/page.js';
import type { SignedIn } from '../web/signed-in.js';
import { BreakGlassInput } from './break-glass.input.js';
import { BreakGlassPage } from './break-glass.page.js';
import { BreakGlass } from './break-glass.service.js';
import { breakGlassTexts } from './break-glass.text.js';

@Controller('break-glass')
export class BreakGlassController {
  constructor(private readonly breakGlass: BreakGlass) {}

  @Get()
  @May('breakGlass')
  @Page(BreakGlassPage, { texts: breakGlassTexts })
  form(@Session() signedIn: SignedIn) {
    return this.breakGlass.now(signedIn);
  }

  /** Finds the cases of a patient in an emergency, and opens them for a day. */
  @Post()
  @HttpCode(200)
  @May('breakGlass')
  @Page(BreakGlassPage, {
    again: (it: BreakGlassController, asked) => it.form(asked.signedIn),
    done: BreakGlassPage,
    texts: breakGlassTexts,
  })
  open(@Body() input: BreakGlassInput, @Session() signedIn: SignedIn) {
    return this.breakGlass.open(input, signedIn);
  }
}
