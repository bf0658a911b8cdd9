import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ErrorPagesFilter } from './error-pages.filter.js';
import { ExportInterceptor } from './export/export.interceptor.js';
import { InputPipe } from './input.pipe.js';
import { WEB_OPTIONS, type WebOptions } from './options.js';
import { OpenApiController } from './openapi.controller.js';
import { OpenApi } from './openapi.service.js';
import { PageInterceptor } from './page.interceptor.js';
import { PublicAddress } from './public-address.service.js';
import { Views } from './views.js';

@Global()
@Module({})
export class WebModule {
  static with(options: WebOptions): DynamicModule {
    return {
      module: WebModule,
      controllers: [OpenApiController],
      providers: [
        OpenApi,
        { provide: WEB_OPTIONS, useValue: Object.freeze({ ...options }) },
        Views,
        PublicAddress,
        { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
        // Within the other: what is refused of a file is refused as of its page.
        { provide: APP_INTERCEPTOR, useClass: ExportInterceptor },
        { provide: APP_FILTER, useClass: ErrorPagesFilter },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
      exports: [WEB_OPTIONS, Views, OpenApi, PublicAddress],
    };
  }
}
