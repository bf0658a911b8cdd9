import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from './actor.js';

/** Something that happened, once; it is also what letters are still to be made of. */
@Entity('event')
export class Event {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  @Column('text') subject: string;
  @Column('uuid') subjectId: string;
  @Column('uuid', { nullable: true }) caseId: string | null;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid') organisationId: string;
  @Column('text') role: Role;
  @Column('uuid', { array: true }) about: string[];
  @Column('jsonb') detail: unknown;
  /** Where a case came from, so that a correction can put it back. */
  @Column('text', { nullable: true }) fromStatus: string | null;
  @Column('text', { nullable: true }) toStatus: string | null;
  @Column('uuid', { nullable: true }) corrects: string | null;
  @Column('timestamptz', { nullable: true }) expandedAt: Date | null;
  /** It could not be told of with the others: from then on it is tried by itself. */
  @Column('timestamptz', { nullable: true }) heldUntil: Date | null;
}
