import { Controller, Get, Query } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../platform/public.decorator.js';
import { DocsPage } from './docs.page.js';
import { shownRoutes, type RouteShown } from './docs.rules.js';
import { OpenApiInput } from './openapi.input.js';
import { OpenApi } from './openapi.service.js';
import { Page } from './page.js';

@Controller()
@Public()
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  /** What every route asks and answers; with view=machine without the routes that only serve a form. */
  @Get('openapi.json')
  async description(@Query() { view }: OpenApiInput): Promise<OpenAPIObject> {
    return view === 'machine' ? this.openApi.forMachines() : this.openApi.document();
  }

  /** The same for people to read. */
  @Get('docs')
  @Page(DocsPage)
  async docs(): Promise<{ routes: RouteShown[] }> {
    return { routes: shownRoutes(await this.openApi.forMachines()) };
  }
}
