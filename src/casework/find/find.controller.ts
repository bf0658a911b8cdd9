import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { May, Session } from '../../access/may.decorator.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import { FindInput } from './find.input.js';
import { FindPage } from './find.page.js';
import { Finding } from './find.service.js';
import { findTexts } from './find.text.js';
import type { FoundList } from './found.js';

/** What is looked for is posted, so that nobody stands in an address. */
@Controller('find')
export class FindController {
  constructor(private readonly finding: Finding) {}

  @Get()
  @May('find')
  @Page(FindPage)
  form(): Partial<FoundList> {
    return {};
  }

  /** Finds cases, kits, products, places and people by what stands on them. */
  @Post()
  @HttpCode(200)
  @May('find')
  @Page(FindPage, {
    again: (it: FindController) => it.form(),
    opens: ({ items, more }: FoundList) => (items.length === 1 && more.length === 0 ? (items[0]?.href ?? null) : null),
    done: FindPage,
    texts: findTexts,
  })
  find(@Body() input: FindInput, @Session() signedIn: SignedIn) {
    return this.finding.find(input, signedIn);
  }
}
