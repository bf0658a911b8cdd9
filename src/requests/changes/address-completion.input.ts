import { IsLine, IsName } from '../../web/input/text.decorator.js';
import { patientTexts } from '../../patients/patient.text.js';

/** What a prescription states of the address beside what was signed. */
export class AddressCompletionInput {
  @IsLine(80, patientTexts.says('streetWrong'))
  street: string;

  @IsName(80, patientTexts.says('townWrong'))
  town: string;
}
