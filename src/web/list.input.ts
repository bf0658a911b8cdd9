import { IsOptional, IsUUID, Matches } from 'class-validator';
import { IsDay } from './input/day.decorator.js';
import { webTexts } from './web.text.js';
import { IsWhole } from './input/whole-number.decorator.js';

const CURSOR = /^[\w-]{1,600}$/;
const CURSORS = /^[\w.-]{0,4000}$/;

/** Which part of a list; extend it with what the list can be asked. */
export class ListInput {
  @IsOptional()
  @IsWhole(1, 200)
  limit?: number;

  /** Where the part before this one ended, as that part said. */
  @IsOptional()
  @Matches(CURSOR)
  cursor?: string;

  /** Where the parts before that one began, for the way back on a page. */
  @IsOptional()
  @Matches(CURSORS)
  earlier?: string;
}

/** A list of what happened between two days, both of them included. */
export class DaysListInput extends ListInput {
  @IsOptional()
  @IsDay(webTexts.says('dayWrong'))
  from?: string;

  @IsOptional()
  @IsDay(webTexts.says('dayWrong'))
  until?: string;
}

/** A list that goes on after something known by its id. */
export class IdListInput extends ListInput {
  @IsOptional()
  @IsUUID('all')
  declare cursor?: string;
}

export interface ListOf<T> {
  items: T[];
  nextCursor: string | null;
}

export const PER_PAGE = 50;

/** Ask for one row more than is shown: it tells whether more follows. */
export function listOf<T>(rows: readonly T[], limit: number, cursorOf: (row: T) => string): ListOf<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}
