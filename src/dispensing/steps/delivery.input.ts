import { Equals, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { deliveryTexts, RECEIVERS, type Receiver } from './delivery.text.js';
import { stepTexts } from './step.text.js';
import { IsMoment } from '../../web/input/moment.decorator.js';

export class DeliveryInput {
  @IsIn(RECEIVERS, deliveryTexts.says('chooseWho'))
  receivedBy: Receiver;

  @IsOptional()
  @IsMoment(stepTexts.says('momentIncomplete'))
  deliveredAt?: string;

  @IsBoolean(deliveryTexts.says('sayLeaflet'))
  leafletGiven: boolean;

  /** A kit whose seal is broken is not left behind. */
  @IsOptional()
  @Equals(true, deliveryTexts.says('sealBroken'))
  sealIntact?: boolean;
}
