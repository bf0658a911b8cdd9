import { Body, Controller, Get, HttpCode, Param, Patch } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { ProductCorrections } from '../../kit-standards/product-corrections.service.js';
import { ProductCorrectionInput } from '../../kit-standards/product.input.js';
import { productTexts } from '../../kit-standards/product.text.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse } from '../../platform/result.js';
import { IfMatch } from '../../web/if-match.decorator.js';
import { Page } from '../../web/page.js';
import { ProductCorrectionPage } from './product-correction.page.js';
import { productCorrectionTexts } from './product-correction.text.js';
import { useOf } from './product-use.query.js';

@Controller('products/:code/correction')
export class ProductCorrectionController {
  constructor(
    private readonly corrections: ProductCorrections,
    private readonly database: Database,
  ) {}

  /** Shows what an article says of itself, and what a correction of that touches. */
  @Get()
  @May('correctProducts')
  @Page(ProductCorrectionPage, { texts: productTexts })
  form(@Param('code') code: string, @ActingAs() actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const product = await this.corrections.one(tx, code);
      if (!product) return refuse('not-found');
      return allow({ product, use: await useOf(tx, code), before: await this.corrections.before(tx, code) });
    });
  }

  /** Corrects form, route, ATC code, list of the Opium Act or exemption of an article. */
  @Patch()
  @HttpCode(200)
  @May('correctProducts')
  @Page(ProductCorrectionPage, {
    again: (it: ProductCorrectionController, asked) => it.form(asked.param('code'), asked.actor),
    said: 'corrected',
    texts: [productCorrectionTexts, productTexts],
    next: () => '/products',
  })
  correct(
    @Param('code') code: string,
    @Body() input: ProductCorrectionInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.corrections.correct(code, input, version, actor);
  }
}
