import { Body, Controller, Get, HttpCode, Param, Patch } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { ProductCorrections } from '../../kit-standards/product-corrections.service.js';
import { ProductCorrectionInput } from '../../kit-standards/product.input.js';
import { productTexts } from '../../kit-standards/product.text.js';
import type { Actor } from '../../platform/actor.js';
import { IfMatch } from '../../web/if-match.decorator.js';
import { Page } from '../../web/page.js';
import { CorrectedProducts } from './corrected-products.service.js';
import { ProductCorrectionPage } from './product-correction.page.js';
import { productCorrectionTexts } from './product-correction.text.js';

@Controller('products/:code/correction')
export class ProductCorrectionController {
  constructor(
    private readonly corrections: ProductCorrections,
    private readonly corrected: CorrectedProducts,
  ) {}

  /** Shows what an article says of itself, what a correction of that touches, and the one that waits for another who agrees. */
  @Get()
  @May('decideStandards')
  @Page(ProductCorrectionPage, { texts: productTexts })
  form(@Param('code') code: string, @ActingAs() actor: Actor) {
    return this.corrected.show(code, actor);
  }

  /** Corrects form, route, ATC code, list of the Opium Act or exemption of an article, or proposes it where two agreed upon the article. */
  @Patch()
  @HttpCode(200)
  @May('correctProducts')
  @Page(ProductCorrectionPage, {
    again: (it: ProductCorrectionController, asked) => it.form(asked.param('code'), asked.actor),
    said: 'corrected',
    texts: [productCorrectionTexts, productTexts],
    next: ({ code, standing }: { code: string; standing: string }) =>
      standing === 'done' ? '/products' : `/products/${code}/correction`,
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
