import { Controller, Get } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Page } from '../web/page.js';
import { exportedLeaner, LeanerPage } from './leaner.page.js';
import { LeanerStandard } from './leaner.service.js';

@Controller('leaner-standard')
export class LeanerController {
  constructor(private readonly leaner: LeanerStandard) {}

  /** Tells what became of everything in the kits, and which quantities could go down at which risk. */
  @Get()
  @May('compareVariants')
  @Page(LeanerPage, { exported: exportedLeaner })
  show(@ActingAs() actor: Actor) {
    return this.leaner.show(actor);
  }
}
