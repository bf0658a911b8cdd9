import { IsIn, IsOptional } from 'class-validator';
import { IsQuantity } from '../web/input/quantity.decorator.js';
import { IsLine, IsNote } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { DOSE_UNITS, FOR_WHOM, INDICATIONS, ROUTES, STANDINGS } from './direction-kinds.js';
import type { DoseUnit, ForWhom, Indication, Route, DirectionStanding } from './direction-kinds.js';
import { directionTexts } from './direction.text.js';

export class DirectionInput {
  @IsIn(STANDINGS, directionTexts.says('standing-missing'))
  standing: DirectionStanding;

  @IsIn(INDICATIONS, directionTexts.says('indication-missing'))
  indication: Indication;

  @IsIn(FOR_WHOM, directionTexts.says('for-whom-missing'))
  forWhom: ForWhom;

  @IsOptional()
  @IsLine(200)
  circumstances?: string;

  @IsOptional()
  @IsLine(200)
  circumstancesEn?: string;

  @IsOptional()
  @IsQuantity(directionTexts.says('quantity-wrong'))
  dose?: number;

  /** 6 is one sixth of what the patient has in 24 hours. */
  @IsOptional()
  @IsWhole(2, 24, directionTexts.says('share-wrong'))
  share?: number;

  @IsIn(DOSE_UNITS, directionTexts.says('unit-unknown'))
  unit: DoseUnit;

  @IsIn(ROUTES, directionTexts.says('route-missing'))
  route: Route;

  @IsOptional()
  @IsWhole(1, 10_080, directionTexts.says('interval-wrong'))
  intervalMinutes?: number;

  /** In 24 hours. Set by people, never computed. */
  @IsOptional()
  @IsQuantity(directionTexts.says('quantity-wrong'))
  maxDay?: number;

  @IsOptional()
  @IsQuantity(directionTexts.says('quantity-wrong'))
  maxGift?: number;

  @IsOptional()
  @IsQuantity(directionTexts.says('quantity-wrong'))
  maxEpisode?: number;

  @IsOptional()
  @IsNote(500)
  kidney?: string;

  @IsOptional()
  @IsNote(500)
  kidneyEn?: string;

  @IsNote(500, directionTexts.says('source-missing'))
  source: string;

  @IsOptional()
  @IsNote(500)
  sourceEn?: string;

  /** As the source has it: a year, a month or a day. */
  @IsOptional()
  @IsLine(20)
  sourceDate?: string;
}
