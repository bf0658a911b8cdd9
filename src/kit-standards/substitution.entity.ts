import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import type { SubstitutionBeside, SubstitutionKind, SubstitutionScope } from './conformity.js';

/** What a shortage changes in a slot, for some days. */
@Entity('substitution')
export class Substitution {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') standardId: string;
  @Column('text') slot: string;
  @Column('text') kind: SubstitutionKind;
  @Column('text', { nullable: true }) product: string | null;
  /** Of another product where people chose another amount than the equal one; of less what a kit holds. */
  @Column('int', { nullable: true }) quantity: number | null;
  @Column('text', { nullable: true }) quantityReason: string | null;
  @Column('text', { nullable: true }) scope: SubstitutionScope | null;
  /** Why another substance or route may stand in. */
  @Column('text', { nullable: true }) equivalenceReason: string | null;
  @Column('date') fromDay: PlainDate;
  @Column('date') untilDay: PlainDate;
  @Column('text') reason: string;
  @Column('boolean') needsConsent: boolean;
  /** Of another measure in the same slot: whether both hold, or this one takes its place. Null where there was none. */
  @Column('text', { nullable: true }) beside: SubstitutionBeside | null;
  @Column('uuid') decidedBy: string;
  @Column('timestamptz') decidedAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  /** Null where its last day ended it. */
  @Column('uuid', { nullable: true }) endedBy: string | null;
  @Column('text', { nullable: true }) endedBecause: string | null;
}
