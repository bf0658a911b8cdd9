import { ArrayMaxSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsLine } from '../../web/input/text.decorator.js';
import { monitoringTexts } from '../monitoring.text.js';
import { NEXT_WHEN, type NextWhen } from './next-pharmacy.rules.js';

/** A pharmacy, or the postcode area in which one would be found. */
const IsTicked = () => IsLine(36, { each: true });
const MOST_TICKED = 100;

export class NextPharmacyInput {
  @IsOptional()
  @IsLine(40, monitoringTexts.says('badDay'))
  at?: string;

  @IsOptional()
  @IsIn(NEXT_WHEN)
  when?: NextWhen;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_TICKED)
  @IsTicked()
  joins?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_TICKED)
  @IsTicked()
  stops?: string[];
}
