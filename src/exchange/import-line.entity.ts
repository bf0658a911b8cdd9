import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Change, Fault, Outcome, Verdict } from './line.js';

/** A line of a list that came in. */
@Entity('import_line')
export class ImportLine {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') importId: string;
  /** As the sheet numbers it. */
  @PrimaryColumn('int') line: number;
  @Column('text', { array: true }) cells: string[];
  @Column('text') verdict: Verdict;
  @Column('jsonb') faults: Fault[];
  @Column('jsonb') changes: Change[];
  @Column('uuid', { nullable: true }) subjectId: string | null;
  @Column('int', { nullable: true }) subjectVersion: number | null;
  /** What was there before this line changed it. */
  @Column('jsonb', { nullable: true }) before: object | null;
  @Column('text', { nullable: true }) outcome: Outcome | null;
}
