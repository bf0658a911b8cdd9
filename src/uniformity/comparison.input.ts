import { IsIn, IsOptional } from 'class-validator';

export class ComparisonInput {
  /** Only the slots that are not filled alike. */
  @IsOptional()
  @IsIn(['differences'])
  show?: 'differences';
}
