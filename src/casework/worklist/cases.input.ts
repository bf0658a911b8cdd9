import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { STATUSES, type CaseStatus } from '../../kit-life/kit-life.js';
import { ListInput } from '../../web/list.input.js';
import { SIGNALS, type Signal } from './signals.text.js';

/** A filter that was left at "everything" arrives as an empty text. */
const AbsentWhenEmpty = () => Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));

export class CasesInput extends ListInput {
  @AbsentWhenEmpty()
  @IsOptional()
  @IsIn(STATUSES)
  status?: CaseStatus;

  @AbsentWhenEmpty()
  @IsOptional()
  @IsIn(SIGNALS)
  signal?: Signal;
}
