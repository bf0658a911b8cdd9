import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Random } from './random.js';

type Row = Record<string, unknown>;

/** What happened is written down here first, and then into the database table by table: one statement for thousands of rows. */
export class RowBuffer {
  readonly #tables = new Map<string, Row[]>();
  #count = 0;

  constructor(
    readonly network: string,
    readonly random: Random,
  ) {}

  /** Ordered by its moment, and among those of one moment by when it was asked for. */
  idAt(at: Date): string {
    return uuidv7({ msecs: at.getTime(), seq: this.#count++, random: this.random.bytes(16) });
  }

  /** The row itself is kept: what happens later may still be written into it. */
  add<T extends Row>(table: string, row: T): T {
    Object.assign(row, { network_id: this.network });
    const rows = this.#tables.get(table);
    if (rows) rows.push(row);
    else this.#tables.set(table, [row]);
    return row;
  }

  rows(table: string): readonly Row[] {
    return this.#tables.get(table) ?? [];
  }

  get size(): number {
    return [...this.#tables.values()].reduce((sum, rows) => sum + rows.length, 0);
  }

  /** `as` says what stands in the row now where it was written as it ended. */
  async write(owner: Client, table: string, as: (row: Row) => Row = (row) => row): Promise<void> {
    const rows = this.rows(table).map(as);
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
    if (rows.length === 0) return;
    await owner.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}
