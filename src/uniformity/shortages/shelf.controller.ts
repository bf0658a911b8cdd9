import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import { ShelfInput } from './shelf.input.js';
import { exportedShelf, ShelfPage } from './shelf.page.js';
import { RegionShelf } from './shelf.service.js';

@Controller('shelf')
export class ShelfController {
  constructor(private readonly shelf: RegionShelf) {}

  /** Tells what lies on the shelves of the region, when it expires, and how far rationing of a slot carries. */
  @Get()
  @May('seeRegionShelf')
  @Page(ShelfPage, { exported: exportedShelf })
  show(@Query() asked: ShelfInput, @ActingAs() actor: Actor) {
    return this.shelf.show(asked, actor);
  }
}
