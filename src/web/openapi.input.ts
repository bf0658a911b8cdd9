import { IsIn, IsOptional } from 'class-validator';

export class OpenApiInput {
  /** Without the routes that only serve a form. */
  @IsOptional()
  @IsIn(['machine'])
  view?: 'machine';
}
