import { ArrayMaxSize, IsIn, IsOptional, Matches } from 'class-validator';
import { SaysItIsSo } from '../web/input/it-is-so.js';
import { IsSort } from '../web/input/sort.decorator.js';
import type { Sort } from '../web/list.js';
import { ListInput } from '../web/list.input.js';
import { IsName, IsRaw } from '../web/input/text.decorator.js';
import { importTexts } from './imports.text.js';
import { RULE_KEYS } from './row-rules.service.js';
import { MOST_COLUMNS } from './sheet/sheet.js';

const KEY = /^(\w{1,40}|-)?$/;

export class ImportsInput {
  @IsOptional()
  @IsIn(RULE_KEYS)
  rule?: string;
}

export const IMPORT_SORTS = ['list', 'what', 'at'] as const;
export type ImportSort = (typeof IMPORT_SORTS)[number];

export class ImportListInput extends ListInput {
  @IsOptional()
  @IsSort(IMPORT_SORTS)
  sort?: Sort<ImportSort>;

  @IsOptional()
  @IsIn(RULE_KEYS)
  rule?: string;
}

/** A file comes beside it, in a form of many parts; else what was copied from a sheet. */
export class NewImportInput {
  @IsIn(RULE_KEYS, importTexts.says('chooseRule'))
  rule: string;

  @IsOptional()
  @IsRaw(1, 1_000_000, importTexts.says('empty'))
  text?: string;

  @IsOptional()
  @IsName(200)
  name?: string;
}

/** How its columns are read. */
export class ReadAsInput {
  /** Of each column of the sheet the key of what it is; empty or a dash: it is not used. */
  @IsOptional()
  @ArrayMaxSize(MOST_COLUMNS)
  @Matches(KEY, { each: true })
  columns?: string[];

  /** The columns of which the sheet took noughts, that are put back. */
  @IsOptional()
  @ArrayMaxSize(MOST_COLUMNS)
  @Matches(KEY, { each: true })
  noughts?: string[];

  /** What a list was asked about and is so, by the number of its line: "4.hoursText". Stays so. */
  @SaysItIsSo()
  itIsSo?: string[];
}
