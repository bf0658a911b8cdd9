import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObjectionAnswerKind } from './objection.js';

/** What the prescriber answered. */
@Entity('objection_answer')
export class ObjectionAnswer {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') objectionId: string;
  @Column('uuid') caseId: string;
  @Column('text') kind: ObjectionAnswerKind;
  /** Sealed; null where signing anew was the answer, or the person is erased. */
  @Column('bytea', { nullable: true }) answer: Buffer | null;
  @Column('uuid') answeredBy: string;
  @Column('timestamptz') answeredAt: Date;
}
