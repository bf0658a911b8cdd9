import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FormType } from './signed-form.rules.js';

/** The form that a prescriber signed by hand. */
@Entity('signed_form')
export class SignedForm {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') type: FormType;
  /** Sealed, at most 10 MB; gone when the person is erased. */
  @Column('bytea', { nullable: true }) content: Buffer | null;
  @Column('bytea') contentHash: Buffer;
  @Column('date') signedOn: string;
  @Column('uuid') attachedBy: string;
  @Column('uuid') attachedFor: string;
  @Column('timestamptz') attachedAt: Date;
}
