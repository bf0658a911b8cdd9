import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { allow } from '../../platform/result.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { KitLineFormInput } from './kit-line.input.js';
import { kitLineTexts } from './kit-line.text.js';
import { KitSlotPage } from './kit-slot.page.js';
import { KitStories } from './kit-details.service.js';
import { kitTexts } from './kit.text.js';
import { Kits } from './kits.service.js';

/** Filling one slot by hand, after which the next open one follows. */
@Controller('kits/:id/slots/:slot')
export class KitSlotController {
  constructor(
    private readonly kits: Kits,
    private readonly stories: KitStories,
  ) {}

  @Get()
  @May('assembleKit')
  @Page(KitSlotPage)
  form(@Param('id', IdPipe) id: string, @Param('slot') slot: string, @ActingAs() actor: Actor) {
    return this.stories.slot(id, slot, actor);
  }

  /** Fills one slot of a kit. */
  @Post()
  @May('assembleKit')
  @Page(KitSlotPage, {
    again: (it: KitSlotController, asked) => it.form(asked.id('id'), asked.param('slot'), asked.actor),
    said: 'savedSlot',
    texts: [kitLineTexts, kitTexts],
    next: ({ id, nextSlot }: { id: string; nextSlot: string | null }) =>
      nextSlot ? `/kits/${id}/slots/${nextSlot}` : `/kits/${id}/lines`,
  })
  async fill(
    @Param('id', IdPipe) id: string,
    @Param('slot') slot: string,
    @Body() { otherProduct, itIsSo, ...line }: KitLineFormInput,
    @ActingAs() actor: Actor,
  ) {
    const product = otherProduct ?? line.product;
    const quantity = (line.quantity as number | undefined) ?? (await this.#enough(id, slot, product, actor));
    const kit = await this.kits.addLine(id, { ...line, slot, product, quantity }, itIsSo, actor);
    if (!kit.ok) return kit;
    const here = await this.stories.slot(id, slot, actor);
    const place = here.ok ? here.value.progress : undefined;
    return allow({
      ...kit.value,
      nextSlot: here.ok ? here.value.next : null,
      slot,
      quantity: place?.counted.held ?? 0,
      over: place?.over ?? 0,
      n: place?.counted.leaves ?? 0,
      of: place?.counted.of ?? 'no',
      strange: place?.strange.join(', ') || 'no',
    });
  }

  /** As many as the slot still asks of a product: of what stands in, in its own units. */
  async #enough(id: string, slot: string, product: string, actor: Actor): Promise<number> {
    const form = await this.stories.slot(id, slot, actor);
    if (!form.ok) return 1;
    return form.value.other.find(({ code }) => code === product)?.enough ?? form.value.enough;
  }
}
