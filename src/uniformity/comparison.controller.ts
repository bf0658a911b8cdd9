import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import { standardTexts } from '../kit-standards/standard.text.js';
import type { Actor } from '../platform/actor.js';
import { Page } from '../web/page.js';
import { exportedComparison } from './comparison-export.js';
import { ComparisonInput } from './comparison.input.js';
import { ComparisonPage } from './comparison.page.js';
import { comparisonTexts } from './comparison.text.js';
import { Comparisons } from './comparisons.service.js';
import { NextStandardInput } from './next-standard.input.js';

@Controller('variants')
export class ComparisonController {
  constructor(private readonly comparisons: Comparisons) {}

  /** Lays side by side what each pharmacy puts in the kit. */
  @Get()
  @May('compareVariants')
  @Page(ComparisonPage, { exported: exportedComparison })
  compare(@Query() asked: ComparisonInput, @ActingAs() actor: Actor) {
    return this.comparisons.show(asked, actor);
  }

  /** Makes a draft of what was ticked for the next standard. */
  @Post('draft')
  @May('compareVariants')
  @Page(ComparisonPage, {
    again: async (it: ComparisonController, asked) =>
      it.compare({ takes: (await asked.typedAs(ComparisonInput, ['name']))?.takes ?? [] }, asked.actor),
    next: ({ id }: { id: string }) => `/standards/${id}`,
    said: 'made',
    texts: [comparisonTexts, standardTexts],
  })
  draft(@Body() input: NextStandardInput, @ActingAs() actor: Actor) {
    return this.comparisons.draft(input, actor);
  }
}
