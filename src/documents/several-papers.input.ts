import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { PaperInput } from './papers.input.js';

/** As many as one prints at a time. */
const MOST_CASES = 50;
const asList = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

export class SeveralPapersInput extends PaperInput {
  /** The cases, with commas between them. */
  @Transform(asList)
  @IsArray()
  @ArrayMaxSize(MOST_CASES)
  @IsUUID('all', { each: true })
  cases: string[];
}
