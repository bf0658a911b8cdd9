import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Public } from '../../platform/public.decorator.js';
import type { Asked } from '../../web/asked.js';
import { Page } from '../../web/page.js';
import { TakesFile } from '../../web/sent-file.js';
import { ReportAddressInput } from './subscription.input.js';
import { SubscriptionPage } from './subscription.page.js';
import { Subscriptions, type Subscription } from './subscription.service.js';
import { subscriptionTexts } from './subscription.text.js';

/** What a mail program sends is one field, mostly in a form of many parts. */
const MOST_BYTES = 10_000;

const page = {
  again: (it: SubscriptionController, asked: Asked) => it.show(asked.param('token')),
  next: ({ token }: Subscription) => `/report-subscription/${token}`,
  texts: subscriptionTexts,
} as const;

@Controller('report-subscription')
export class SubscriptionController {
  constructor(private readonly subscriptions: Subscriptions) {}

  /** Asks whether somebody wants to stop the reports that they get by mail. */
  @Get(':token')
  @Public()
  @Page(SubscriptionPage)
  show(@Param('token') token: string) {
    return this.subscriptions.find(token);
  }

  /** Stops the reports: in one step from a mail program (RFC 8058), or from the page. */
  @Post(':token')
  @HttpCode(200)
  @TakesFile(MOST_BYTES)
  @Public()
  @Page(SubscriptionPage, {
    again: (it: SubscriptionController, asked: Asked) => it.show(asked.param('token')),
    done: SubscriptionPage,
  })
  end(@Param('token') token: string) {
    return this.subscriptions.end(token);
  }

  /** Sends the reports again to whoever stopped them with this link. */
  @Post(':token/return')
  @HttpCode(200)
  @Public()
  @Page(SubscriptionPage, page)
  resume(@Param('token') token: string) {
    return this.subscriptions.resume(token);
  }

  /** Asks at another address, or in another language, whether the reports may go there. */
  @Post(':token/address')
  @HttpCode(200)
  @Public()
  @Page(SubscriptionPage, { ...page, said: 'asked' })
  askAddress(@Param('token') token: string, @Body() input: ReportAddressInput) {
    return this.subscriptions.askAddress(token, input);
  }
}
