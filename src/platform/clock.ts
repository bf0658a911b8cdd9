import { Injectable } from '@nestjs/common';
import { dayOf, type PlainDate } from './calendar.js';

/** The only place that asks what time it is. A demonstration's clock may stand elsewhere and only goes forward. */
@Injectable()
export class Clock {
  #ahead = 0;

  constructor(startsAt?: Date) {
    if (startsAt) this.#ahead = startsAt.getTime() - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  /** The day in Europe/Amsterdam. */
  today(): PlainDate {
    return dayOf(this.now());
  }

  /** @returns how many milliseconds it moved; 0 when asked to go back. */
  moveTo(moment: Date): number {
    const step = Math.max(0, moment.getTime() - this.now().getTime());
    this.#ahead += step;
    return step;
  }
}
