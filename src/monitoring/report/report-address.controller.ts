import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Public } from '../../platform/public.decorator.js';
import type { Asked } from '../../web/asked.js';
import { Page } from '../../web/page.js';
import { ReportAddressPage } from './report-address.page.js';
import { ReportAddresses } from './report-address.service.js';

@Controller('report-address')
export class ReportAddressController {
  constructor(private readonly addresses: ReportAddresses) {}

  /** Asks at a new address whether the reports may go there. */
  @Get(':token')
  @Public()
  @Page(ReportAddressPage)
  show(@Param('token') token: string) {
    return this.addresses.find(token);
  }

  /** Has the reports go to this address from now on. */
  @Post(':token')
  @HttpCode(200)
  @Public()
  @Page(ReportAddressPage, {
    again: (it: ReportAddressController, asked: Asked) => it.show(asked.param('token')),
    done: ReportAddressPage,
  })
  confirm(@Param('token') token: string) {
    return this.addresses.confirm(token);
  }
}
