import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { LONGEST_PATH, MOST_FIELDS } from './saved-form.rules.js';

export class TypedFieldInput {
  @IsString()
  @Length(1, 200)
  name: string;

  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(0, 20_000, { each: true })
  values: string[];
}

/** The form that was on the screen when the time was up. */
export class KeptFormInput {
  @Matches(/^\/(?![/\\])[^\u0000-\u0020\\]*$/)
  @Length(1, LONGEST_PATH)
  path: string;

  @IsIn(['POST', 'PATCH', 'PUT', 'DELETE'])
  method: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  title?: string;

  @IsArray()
  @ArrayMaxSize(MOST_FIELDS)
  @ValidateNested({ each: true })
  @Type(() => TypedFieldInput)
  fields: TypedFieldInput[];
}
