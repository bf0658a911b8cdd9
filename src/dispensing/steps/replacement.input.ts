import { Equals, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { DEVIATION_REASONS, type DeviationReason } from '../../kit-standards/deviation.js';
import { deviationTexts } from '../../kit-standards/deviation.text.js';
import { deliveryTexts, RECEIVERS, type Receiver } from './delivery.text.js';
import { PackedDocumentInput } from './packing.input.js';
import { packingTexts } from './packing.text.js';
import { CollectedInput } from './return.input.js';
import { stepTexts } from './step.text.js';
import { IsMoment } from '../../web/input/moment.decorator.js';
import { IsReason } from '../../web/input/text.decorator.js';
import { IsListOf, IsOne } from '../../web/input/nested.decorator.js';

/** The kit for which a prescriber is asked to sign. */
export class ReplacementSignatureInput {
  @IsUUID('all', packingTexts.says('chooseKit'))
  kitId: string;
}

export class ReplacementInput extends ReplacementSignatureInput {
  @IsOptional()
  @IsIn(DEVIATION_REASONS, deviationTexts.says('choose-reason'))
  deviationReason?: DeviationReason;

  /** Asked beside another reason. */
  @IsOptional()
  @IsReason(deviationTexts.says('note-length'), 200)
  deviationNote?: string;

  /** Which version of each paper that comes as a file goes along; absent: not said. */
  @IsOptional()
  @IsListOf(() => PackedDocumentInput, 20)
  documents?: PackedDocumentInput[];

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

  /** How the first kit came along; left out when it is still in the home and due back. */
  @IsOptional()
  @IsOne(() => CollectedInput)
  collectedKit?: CollectedInput;
}
