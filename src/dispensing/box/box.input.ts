import { ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import type { PlainDate } from '../../platform/calendar.js';
import { IsDay } from '../../web/input/day.decorator.js';
import { isKind } from '../../web/input/kind.js';
import { IsMoment } from '../../web/input/moment.decorator.js';
import { IsListOf } from '../../web/input/nested.decorator.js';
import { IsLine, IsName, IsWithoutBsn } from '../../web/input/text.decorator.js';
import { END_REASONS, endTexts, type EndReason } from '../steps/end.text.js';
import { UsedInput } from '../steps/opening.input.js';
import { openingTexts, ORDERERS, SYMPTOMS, type Orderer, type Symptom } from '../steps/opening.text.js';
import { REPORTS, type Report } from './box-report.js';
import { boxPageTexts } from './box-page.text.js';

export const BOX_STEPS = ['look', ...REPORTS] as const;

/** As it is read from a seal, with whatever stands between its groups. */
export const IsSealOnBox = isKind({
  ...{ name: 'isSealOnBox', limits: { pattern: '^[!-~]{1,40}$', maxLength: 40 } },
  tidy: (text) => text.replaceAll(/\s/g, ''),
  fits: (text) => /^[!-~]{1,40}$/.test(text),
});

/** The code as it is typed by whoever cannot scan it. */
export class BoxAddressInput {
  @IsOptional()
  @IsLine(200)
  code?: string;
}

/** Who stands at the box, and that they do. */
export class AtBoxInput {
  @IsWithoutBsn()
  @IsName(80, boxPageTexts.says('nameMissing'))
  name: string;

  @IsWithoutBsn()
  @IsName(80, boxPageTexts.says('organisationMissing'))
  organisation: string;

  @IsSealOnBox(boxPageTexts.says('sealMissing'))
  sealNumber: string;
}

export class BoxReportInput extends AtBoxInput {
  /** Only to look whom to phone, or what happened. */
  @IsIn(BOX_STEPS, boxPageTexts.says('chooseReport'))
  report: Report | 'look';

  /** Chosen by whoever reports: sent again under the same id a report counts once. */
  @ValidateIf(({ report }: BoxReportInput) => report !== 'look')
  @IsUUID('all')
  id?: string;

  /** When it happened, of a report that is sent later; now when absent. */
  @IsOptional()
  @IsMoment(boxPageTexts.says('atWrong'))
  at?: string;

  @ValidateIf(({ report }: BoxReportInput) => report === 'opening')
  @IsIn(ORDERERS, openingTexts.says('chooseOrder'))
  orderedBy?: Orderer;

  @IsOptional()
  @IsArray(openingTexts.says('chooseSymptom'))
  @ArrayUnique(openingTexts.says('chooseSymptom'))
  @IsIn(SYMPTOMS, { ...openingTexts.says('chooseSymptom'), each: true })
  symptoms?: Symptom[];

  @IsOptional()
  @IsListOf(() => UsedInput, 100)
  @ArrayUnique(({ slot }: UsedInput) => slot, openingTexts.says('twice'))
  used?: UsedInput[];

  @ValidateIf(({ report }: BoxReportInput) => report === 'end')
  @IsIn(END_REASONS, endTexts.says('chooseWhy'))
  reason?: EndReason;

  @ValidateIf(({ report }: BoxReportInput) => report === 'end')
  @IsDay(endTexts.says('dayWrong'))
  on?: PlainDate;
}
