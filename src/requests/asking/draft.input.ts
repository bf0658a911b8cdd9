import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsObject,
  IsOptional,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';
import { IsId } from '../../patients/fields.decorator.js';
import { SaysItIsSo } from '../../web/input/it-is-so.js';
import { IsListOf, IsOne } from '../../web/input/nested.decorator.js';

export type Answer = string | number | boolean;

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= 500 && !value.includes('\0'));

/** Whatever was typed so far, right or wrong: a draft keeps it as it is. */
export const IsAnswer = (options?: ValidationOptions) =>
  ValidateBy({ name: 'isAnswer', validator: { validate: isAnswer } }, options);
const IsAnswers = () =>
  ValidateBy({
    name: 'isAnswers',
    validator: {
      validate: (value) => [value].flat().length <= 30 && [value].flat().every(isAnswer),
    },
  });

export class DraftPatientInput {
  @IsOptional() @IsAnswer() birthName?: Answer;
  @IsOptional() @IsAnswer() initials?: Answer;
  @IsOptional() @IsAnswer() birthDate?: Answer;
  @IsOptional() @IsAnswer() sex?: Answer;
  @IsOptional() @IsAnswer() bsn?: Answer;
  @IsOptional() @IsAnswer() postcode?: Answer;
  @IsOptional() @IsAnswer() houseNumber?: Answer;
  @IsOptional() @IsAnswer() houseNumberSuffix?: Answer;
  @IsOptional() @IsAnswer() street?: Answer;
  @IsOptional() @IsAnswer() town?: Answer;
  @IsOptional() @IsAnswer() phone?: Answer;
}

export class DraftOrderLineInput {
  @IsOptional() @IsAnswer() slot?: Answer;
  @IsOptional() @IsAnswer() number?: Answer;
  @IsOptional() @IsAnswer() dose?: Answer;
  @IsOptional() @IsAnswer() intervalMinutes?: Answer;
  @IsOptional() @IsAnswer() maxDay?: Answer;
  @IsOptional() @IsAnswer() quantity?: Answer;
  @IsOptional() @IsAnswers() leftOut?: Answer | Answer[];
  @IsOptional() @IsAnswer() remark?: Answer;
}

export class DraftOpioidInput {
  @IsOptional() @IsAnswer() mg?: Answer;
  @IsOptional() @IsAnswer() substance?: Answer;
  @IsOptional() @IsAnswer() route?: Answer;
  @IsOptional() @IsAnswer() equivalentMg?: Answer;
}

export class DraftEgfrInput {
  @IsOptional() @IsAnswer() value?: Answer;
  @IsOptional() @IsAnswer() measuredOn?: Answer;
}

export class DraftHomeCareInput {
  @IsOptional() @IsAnswer() organisationId?: Answer;
  @IsOptional() @IsAnswer() team?: Answer;
  @IsOptional() @IsAnswer() phone?: Answer;
}

/** A request that is not complete yet. */
export class DraftInput {
  @IsOptional()
  @IsOne(() => DraftPatientInput)
  patient?: DraftPatientInput;

  @IsOptional() @IsAnswer() placeOfStay?: Answer;
  @IsOptional() @IsAnswer() urgency?: Answer;
  @IsOptional() @IsAnswer() lifeExpectancy?: Answer;
  @IsOptional() @IsAnswer() opioidNaive?: Answer;
  @IsOptional()
  @IsOne(() => DraftEgfrInput)
  egfr?: DraftEgfrInput;

  @IsOptional() @IsAnswers() allergies?: Answer | Answer[];
  @IsOptional()
  @IsOne(() => DraftOpioidInput)
  currentOpioidPer24h?: DraftOpioidInput;

  @IsOptional() @IsAnswers() catheterPresent?: Answer | Answer[];
  @IsOptional() @IsAnswer() homeCareOrganisationId?: Answer;

  @IsOptional()
  @IsListOf(() => DraftHomeCareInput, 20)
  homeCare?: DraftHomeCareInput[];

  @IsOptional() @IsAnswer() directPhone?: Answer;
  @IsOptional() @IsAnswer() afterHours?: Answer;
  @IsOptional() @IsAnswers() postTold?: Answer | Answer[];
  @IsOptional() @IsAnswers() acts?: Answer | Answer[];
  @IsOptional() @IsAnswer() kitPlace?: Answer;
  @IsOptional() @IsAnswer() regularPharmacyId?: Answer;
  @IsOptional() @IsAnswer() preferredPharmacyId?: Answer;
  @IsOptional() @IsAnswer() ownPrescription?: Answer;
  @IsOptional() @IsAnswer() accessNote?: Answer;
  @IsOptional() @IsAnswers() consent?: Answer | Answer[];
  @SaysItIsSo() itIsSo?: string[];

  @IsOptional()
  @IsListOf(() => DraftOrderLineInput, 200)
  orderLines?: DraftOrderLineInput[];
}

/** What the page on which a request is looked over sends back to be changed; what was confirmed there does not count. */
export class EditInput extends DraftInput {
  @IsOptional() @IsBoolean() bsnChecked?: boolean;
  @IsOptional() @IsObject() earlier?: object;
  @IsOptional() @IsObject() signature?: object;
  @IsOptional() @IsAnswers() substitutions?: Answer | Answer[];
  @IsOptional() @IsArray() @ArrayMaxSize(7) @IsObject({ each: true }) warningsPassed?: object[];
}

/** The draft that is gone on with. */
export class DraftQuery {
  @IsOptional() @IsId() draft?: string;
}
