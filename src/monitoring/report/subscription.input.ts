import { IsMailAddress } from '../../web/input/mail-address.decorator.js';
import { reportsTexts } from './reports.text.js';

export class ReportAddressInput {
  @IsMailAddress(reportsTexts.says('addressWrong'))
  address!: string;
}
