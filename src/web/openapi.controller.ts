import { Controller, Get } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../platform/public.decorator.js';
import { DocsPage } from './docs.page.js';
import { shownRoutes, type RouteShown } from './docs.rules.js';
import { OpenApi } from './openapi.service.js';
import { Page } from './page.js';

@Controller()
@Public()
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  @Get('openapi.json')
  description(): Promise<OpenAPIObject> {
    return this.openApi.document();
  }

  @Get('docs')
  @Page(DocsPage)
  async docs(): Promise<{ routes: RouteShown[] }> {
    return { routes: shownRoutes(await this.openApi.document()) };
  }
}
