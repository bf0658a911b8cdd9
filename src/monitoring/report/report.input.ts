import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../../web/texts.js';
import type { PeriodKind } from '../period.js';
import { monitoringTexts } from '../monitoring.text.js';
import { reportsTexts } from './reports.text.js';
import { IsMailAddress } from '../../web/input/mail-address.decorator.js';
import { IsLine, IsName } from '../../web/input/text.decorator.js';

/** As long as an id. */
const LONGEST_READER = 36;

export class EditionInput {
  /** As whose it is read: coordinator, board, or a pharmacy by its id. */
  @IsOptional()
  @IsLine(LONGEST_READER, reportsTexts.says('readerMissing'))
  reader?: string;
}

export class OwnReportInput {
  /** An edition that was made: '2026-10', '2026-Q3' or '2026'. */
  @IsOptional()
  @IsLine(7, monitoringTexts.says('badPeriod'))
  period?: string;
}

export class NextReportInput extends EditionInput {
  @IsOptional()
  @IsIn(['month', 'quarter', 'year'])
  edition?: PeriodKind;
}

export class SendingInput {
  @IsOptional()
  @IsIn(['test'])
  to?: 'test';

  @IsOptional()
  @IsLine(LONGEST_READER, reportsTexts.says('readerMissing'))
  reader?: string;
}

export class RecipientInput {
  @IsName(120, reportsTexts.says('nameMissing'))
  name!: string;

  @IsMailAddress(reportsTexts.says('addressWrong'))
  address!: string;

  @IsIn(LANGUAGES, reportsTexts.says('languageMissing'))
  language!: Language;

  /** Who is not said to act on it, looks on. */
  @IsOptional()
  @IsLine(LONGEST_READER, reportsTexts.says('readerMissing'))
  reader?: string;
}
