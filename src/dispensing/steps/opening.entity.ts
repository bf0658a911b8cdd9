import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Opener, Orderer, Symptom } from './opening.text.js';

/** A kit was opened at the home. */
@Entity('opening')
export class Opening {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('timestamptz') openedAt: Date;
  /** Null when it was reported with the code on the box. */
  @Column('text', { nullable: true }) openedBy: Opener | null;
  @Column('text') orderedBy: Orderer;
  @Column('text', { array: true }) symptoms: Symptom[];
  @Column('uuid', { nullable: true }) recordedBy: string | null;
  @Column('timestamptz') recordedAt: Date;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
  @Column('int') version: number;
}
