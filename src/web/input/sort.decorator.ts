import { IsIn } from 'class-validator';
import { webTexts } from '../web.text.js';

/** One of the columns by which this list can be put in order; a minus before it turns it round. */
export const IsSort = (columns: readonly string[]): PropertyDecorator =>
  IsIn(
    columns.flatMap((column) => [column, `-${column}`]),
    webTexts.says('cannotSort', { columns: columns.join(', ') }),
  );
