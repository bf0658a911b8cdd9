import { Injectable, type PipeTransform } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Problem } from '../../web/problem.js';
import { periodOf, type Period } from '../period.js';

/** There is no report of a period that has not begun, and none of what is no period. */
@Injectable()
export class EditionPipe implements PipeTransform<string, Period> {
  constructor(private readonly clock: Clock) {}

  transform(text: string): Period {
    const period = periodOf(text);
    if (!period || period.from > this.clock.today()) throw new Problem(404, { reason: 'not-found' });
    return period;
  }
}
