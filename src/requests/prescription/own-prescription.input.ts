import { IsBoolean, IsOptional } from 'class-validator';
import { IsLine, IsWithoutBsn } from '../../web/input/text.decorator.js';
import { prescriptionTexts } from './own-prescription.text.js';

export class OwnPrescriptionInput {
  /** Left out: there is none. */
  @IsOptional()
  @IsLine(40, prescriptionTexts.says('numberWrong'))
  @IsWithoutBsn(prescriptionTexts.says('numberWrong'))
  number?: string;

  /** By the pharmacist who supplies: that nothing is supplied twice. */
  @IsOptional() @IsBoolean() checked?: boolean;
}
