import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { productTexts } from '../../kit-standards/product.text.js';
import type { Actor } from '../../platform/actor.js';
import type { Asked } from '../../web/asked.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { CorrectedProducts } from './corrected-products.service.js';
import { ProductCorrectionPage } from './product-correction.page.js';
import { productCorrectionTexts } from './product-correction.text.js';

const said = {
  again: (it: ProductCorrectionDecisionsController, asked: Asked) => it.show(asked.id('id'), asked.actor),
  texts: [productCorrectionTexts, productTexts],
  next: ({ code }: { code: string }) => `/products/${code}/correction`,
};

@Controller('product-corrections/:id')
export class ProductCorrectionDecisionsController {
  constructor(private readonly corrected: CorrectedProducts) {}

  show(id: string, actor: Actor) {
    return this.corrected.showProposed(id, actor);
  }

  /** Agrees to the correction of an article that the other of the two proposed: from now on it is so. */
  @Post('approval')
  @HttpCode(200)
  @May('decideStandards')
  @Page(ProductCorrectionPage, { ...said, said: 'agreed' })
  agree(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.corrected.agree(id, actor);
  }

  /** Drops the proposal to correct an article. */
  @Delete()
  @HttpCode(200)
  @May('decideStandards')
  @Page(ProductCorrectionPage, { ...said, said: 'dropped' })
  drop(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.corrected.drop(id, actor);
  }
}
