import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import { exportedSheet } from './variant-export.js';
import { VariantInput, VariantSheetInput } from './variant.input.js';
import { VariantPage } from './variant.page.js';
import { Variants } from './variants.service.js';
import { variantTexts } from './variant.text.js';

/** What the pharmacy of whoever asks puts in a kit today. */
@Controller('variants/own')
export class VariantController {
  constructor(private readonly variants: Variants) {}

  /** The sheet on which a pharmacy records what it puts in a kit. */
  @Get()
  @May('keepVariant')
  @Page(VariantPage, { exported: exportedSheet })
  form(@Query() { from }: VariantSheetInput, @ActingAs() actor: Actor) {
    return this.variants.sheet(actor, from);
  }

  /** Records what a pharmacy puts in a kit from now on. */
  @Post()
  @May('keepVariant')
  @Page(VariantPage, {
    again: (it: VariantController, asked) => it.form({}, asked.actor),
    said: 'saved',
    texts: variantTexts,
  })
  record(@Body() input: VariantInput, @IfMatch() version: number, @ActingAs() actor: Actor) {
    return this.variants.record(input, version, actor);
  }
}
