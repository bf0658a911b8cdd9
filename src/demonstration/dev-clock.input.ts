import { devClockTexts } from './dev-clock.text.js';
import { IsMoment } from '../web/input/moment.decorator.js';

export class DevClockInput {
  @IsMoment(devClockTexts.says('incomplete'))
  to: string;
}
