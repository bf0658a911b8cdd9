/** A table of which the vault seals some columns; each module that seals anything declares its own. */
export interface SealedTable {
  table: string;
  /** Its primary key, a uuid. */
  id: string;
  columns: readonly string[];
  /** How many rows fit in memory together; of files there are few. */
  atOnce?: number;
}

/** What a value is bound to, so that one copied elsewhere does not open. */
export const placeIn = ({ table }: SealedTable, column: string, id: string): string => `${table}|${column}|${id}`;
