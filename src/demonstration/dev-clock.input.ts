import { IsMoment } from '../web/moment.input.js';
import { devClockTexts } from './dev-clock.text.js';

export class DevClockInput {
  @IsMoment(devClockTexts.says('incomplete'))
  to: string;
}
