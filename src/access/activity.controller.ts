import { Controller, HttpCode, Post } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../web/signed-in.js';
import { timeLeft } from '../web/time-left.js';
import { May, Session } from './may.decorator.js';

/** Somebody is still there: the request itself keeps the session alive, the answer says until when. */
@Controller('session/activity')
export class ActivityController {
  constructor(private readonly clock: Clock) {}

  /** Says that somebody is still there, and how long the session lasts. */
  @Post()
  @HttpCode(200)
  @May('beSignedIn')
  goOn(@Session() signedIn: SignedIn) {
    return timeLeft(signedIn, this.clock.now());
  }
}
