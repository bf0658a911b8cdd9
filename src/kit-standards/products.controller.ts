import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Page } from '../web/page.js';
import type { Rightly } from '../web/rightly.js';
import { ProductCorrections } from './product-corrections.service.js';
import { ProductRemovalPage } from './product-removal.page.js';
import { listedProducts } from './listed-products.rules.js';
import { NewProductInput, PriceInput } from './product.input.js';
import { productTexts } from './product.text.js';
import { ProductsInput } from './products.input.js';
import { PricePage, ProductsPage, exportedProducts } from './products.page.js';
import { Products } from './products.service.js';

@Controller('products')
export class ProductsController {
  constructor(
    readonly products: Products,
    private readonly corrections: ProductCorrections,
    private readonly clock: Clock,
  ) {}

  /** Lists the articles with their prices. */
  @Get()
  @May('seeStandards')
  @Page(ProductsPage, { exported: exportedProducts })
  async list(@Query() asked: ProductsInput, @ActingAs() actor: Actor) {
    return listedProducts(await this.products.list(actor), asked);
  }

  /** Adds an article. */
  @Post()
  @May('decideStandards')
  @Page(ProductsPage, {
    again: async (it: ProductsController, asked) => it.list(await asked.read(ProductsInput), asked.actor),
    besides: (it: ProductsController, rightly: Rightly<NewProductInput>, { actor }) =>
      it.products.refuseSoFar(rightly, actor),
    said: 'added',
    texts: productTexts,
  })
  add(@Body() input: NewProductInput, @ActingAs() actor: Actor) {
    return this.products.add(input, actor);
  }

  /** Asks before an article is taken out. */
  @Get(':code/removal')
  @May('decideStandards')
  @Page(ProductRemovalPage, { texts: productTexts })
  askRemoval(@Param('code') code: string, @ActingAs() actor: Actor) {
    return this.corrections.askRemoval(code, actor);
  }

  /** Takes out an article that was added by mistake and that nothing uses. */
  @Delete(':code')
  @HttpCode(200)
  @May('decideStandards')
  @Page(ProductRemovalPage, {
    again: (it: ProductsController, asked) => it.askRemoval(asked.param('code'), asked.actor),
    said: 'removed',
    texts: productTexts,
    next: () => '/products',
  })
  remove(@Param('code') code: string, @ActingAs() actor: Actor) {
    return this.corrections.remove(code, actor);
  }

  @Get(':code/prices')
  @May('decideStandards')
  @Page(PricePage)
  priceForm(@Param('code') code: string) {
    return { code, today: this.clock.today() };
  }

  /** Sets the price of an article from a day on. */
  @Post(':code/prices')
  @May('decideStandards')
  @Page(PricePage, {
    again: (it: ProductsController, asked) => it.priceForm(asked.param('code')),
    said: 'priced',
    texts: productTexts,
    next: () => '/products',
  })
  setPrice(@Param('code') code: string, @Body() input: PriceInput, @ActingAs() actor: Actor) {
    return this.products.setPrice(code, input, actor);
  }
}
