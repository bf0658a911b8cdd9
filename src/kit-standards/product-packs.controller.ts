import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { allow } from '../platform/result.js';
import type { Asked } from '../web/asked.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import type { Rightly } from '../web/rightly.js';
import { PackRefusalPage } from './pack-refusal.page.js';
import { PackRefusalInput, ProductPackInput, ProductPacksInput } from './product-pack.input.js';
import { packTexts } from './product-pack.text.js';
import { ProductPacksPage } from './product-packs.page.js';
import { ProductPacks } from './product-packs.service.js';
import { Products } from './products.service.js';

const said = {
  again: (it: ProductPacksController, asked: Asked) => it.list({}, asked.actor),
  texts: packTexts,
  next: () => '/product-packs',
} as const;

@Controller('product-packs')
export class ProductPacksController {
  constructor(
    readonly packs: ProductPacks,
    private readonly products: Products,
  ) {}

  /** Lists packs beside the catalogue, those to look at first. */
  @Get()
  @May('seeStandards')
  @Page(ProductPacksPage)
  async list(@Query() { code, kit }: ProductPacksInput, @ActingAs() actor: Actor) {
    const products = (await this.products.list(actor)).map((it) => ({ code: it.code, name: it.name, form: it.form }));
    return { ...(await this.packs.list(actor)), products, code: code ?? null, kit: kit ?? null };
  }

  /** Adds a pack that was met at the bench: it counts at once for one's own pharmacy. */
  @Post()
  @May('addPack')
  @Page(ProductPacksPage, {
    ...said,
    besides: (it: ProductPacksController, rightly: Rightly<ProductPackInput>, { actor }) =>
      it.packs.refuseSoFar(rightly, actor),
    said: 'added',
    next: ({ kit }: { kit: string | null }) => (kit === null ? '/product-packs' : `/kits/${kit}/lines`),
  })
  async add(@Body() { kit = null, ...input }: ProductPackInput, @ActingAs() actor: Actor) {
    const added = await this.packs.add(input, actor);
    return added.ok ? allow({ ...added.value, kit }) : added;
  }

  /** Confirms a pack for everybody. */
  @Post(':id/confirmation')
  @HttpCode(200)
  @May('decidePacks')
  @Page(ProductPacksPage, { ...said, said: 'confirmed' })
  confirm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.packs.confirm(id, actor);
  }

  @Get(':id/rejection')
  @May('decidePacks')
  @Page(PackRefusalPage)
  refusalForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.packs.one(id, actor);
  }

  /** Says that a pack is not what it was added for, and what is not right. */
  @Post(':id/rejection')
  @HttpCode(200)
  @May('decidePacks')
  @Page(PackRefusalPage, {
    ...{ texts: packTexts, next: () => '/product-packs', said: 'rejected' },
    again: (it: ProductPacksController, asked: Asked) => it.refusalForm(asked.id('id'), asked.actor),
  })
  reject(@Param('id', IdPipe) id: string, @Body() input: PackRefusalInput, @ActingAs() actor: Actor) {
    return this.packs.reject(id, input, actor);
  }
}
