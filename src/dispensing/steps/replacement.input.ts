import { Type } from 'class-transformer';
import { Equals, IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { IsMoment } from '../../web/moment.input.js';
import { deliveryTexts, RECEIVERS, type Receiver } from './delivery.text.js';
import { packingTexts } from './packing.text.js';
import { CollectedInput } from './return.input.js';
import { stepTexts } from './step.text.js';

export class ReplacementInput {
  @IsUUID('all', packingTexts.says('chooseKit'))
  kitId: string;

  @IsOptional()
  @IsString(packingTexts.says('reasonLength'))
  @Length(3, 500, packingTexts.says('reasonLength'))
  deviationReason?: string;

  @IsIn(RECEIVERS, deliveryTexts.says('chooseWho'))
  receivedBy: Receiver;

  @IsOptional()
  @IsMoment(stepTexts.says('momentIncomplete'))
  deliveredAt?: string;

  @IsOptional()
  @IsBoolean(deliveryTexts.says('sayLeaflet'))
  leafletGiven?: boolean;

  /** A kit whose seal is broken is not left behind. */
  @IsOptional()
  @Equals(true, deliveryTexts.says('sealBroken'))
  sealIntact?: boolean;

  /** How the first kit came along; null when it is still in the home and due back. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CollectedInput)
  collectedKit?: CollectedInput | null;
}
