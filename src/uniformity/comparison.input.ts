import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { comparisonTexts } from './comparison.text.js';
import { MOST_TAKEN, WAY } from './way.js';

export class ComparisonInput {
  /** Only the slots that are not filled alike. */
  @IsOptional()
  @IsIn(['differences'])
  show?: 'differences';

  /** What is done most differently first; left out, in the order of the kit. */
  @IsOptional()
  @IsIn(['different'])
  sort?: 'different';

  /** What would become of a draft that takes these. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(MOST_TAKEN)
  @Matches(WAY, { ...comparisonTexts.says('way-wrong'), each: true })
  takes?: string[];
}
