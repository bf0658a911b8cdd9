import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../platform/actor.js';

export type ImportState = 'looked-at' | 'confirmed' | 'written' | 'taking-back' | 'taken-back';

/** A list that somebody had in a sheet. */
@Entity('import')
export class Import {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  /** Which noun's rule reads it. */
  @Column('text') rule: string;
  @Column('text') byRole: Role;
  @Column('text') name: string;
  @Column('text') state: ImportState;
  @Column('text', { array: true }) headings: string[];
  /** What each column is, by its key; empty: nothing that is used. */
  @Column('text', { array: true }) columns: string[];
  /** Columns of which the sheet took the noughts in front. */
  @Column('text', { array: true }) noughts: string[];
  /** What was asked about and is so: "4.hoursText". */
  @Column('text', { array: true }) areSo: string[];
  @Column('uuid') organisationId: string;
  @Column('uuid', { nullable: true }) uploadedBy: string | null;
  @Column('timestamptz') uploadedAt: Date;
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('uuid', { nullable: true }) takenBackBy: string | null;
  @Column('timestamptz', { nullable: true }) takenBackAt: Date | null;
  /** What was read stands here no longer. */
  @Column('timestamptz', { nullable: true }) droppedAt: Date | null;
  @Column('int') version: number;
}
