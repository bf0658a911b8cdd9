import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Page } from '../web/page.js';
import { ActingAs, May } from '../access/may.decorator.js';
import { ReviewInput, ReviewMonthInput } from './review.input.js';
import { exportedReview, ReviewPage } from './review.page.js';
import { Reviews } from './review.service.js';
import { reviewTexts } from './review.text.js';

@Controller('access-record/review')
export class ReviewController {
  constructor(private readonly reviews: Reviews) {}

  /** Shows what stands out in the record of access of a month. */
  @Get()
  @May('reviewAccess')
  @Page(ReviewPage, { exported: exportedReview })
  show(@Query() asked: ReviewMonthInput, @ActingAs() actor: Actor) {
    return this.reviews.show(asked, actor);
  }

  /** Notes that the month was reviewed. */
  @Post()
  @HttpCode(200)
  @May('reviewAccess')
  @Page(ReviewPage, {
    again: async (it: ReviewController, asked) => it.show(await asked.read(ReviewMonthInput), asked.actor),
    said: 'saved',
    texts: reviewTexts,
    next: ({ month }: { month: string }) => `/access-record/review?month=${month}`,
  })
  seen(@Body() { month, finding, remark = '' }: ReviewInput, @ActingAs() actor: Actor) {
    return this.reviews.seen(month, finding, remark, actor);
  }
}
