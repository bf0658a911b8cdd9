import { ArrayMaxSize, IsArray, IsIn, IsOptional, Length, Matches } from 'class-validator';
import { LONGEST_PATH, MOST_FIELDS } from './saved-form.rules.js';
import { IsListOf } from '../../web/input/nested.decorator.js';
import { IsRaw } from '../../web/input/text.decorator.js';

export class TypedFieldInput {
  @IsRaw(1, 200)
  name: string;

  @IsArray()
  @ArrayMaxSize(100)
  @IsRaw(0, 20_000, { each: true })
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
  @IsRaw(1, 200)
  title?: string;

  @IsListOf(() => TypedFieldInput, MOST_FIELDS)
  fields: TypedFieldInput[];
}
