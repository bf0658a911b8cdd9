import { Controller, Get } from '@nestjs/common';
import { Public } from '../platform/public.decorator.js';
import { Page } from '../web/page.js';
import { DevBoxPage } from './dev-box.page.js';
import { DevBox } from './dev-box.service.js';

@Controller('dev/box')
export class DevBoxController {
  constructor(private readonly boxes: DevBox) {}

  /** Shows the label of a box of the demonstration. */
  @Get()
  @Public()
  @Page(DevBoxPage)
  async show() {
    return { box: await this.boxes.toTry() };
  }
}
