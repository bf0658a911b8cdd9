import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A pharmacy proposes another one to take over a case. */
@Entity('hand_over')
export class HandOver {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') fromPharmacyId: string;
  @Column('uuid') toPharmacyId: string;
  @Column('timestamptz') proposedAt: Date;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('boolean', { nullable: true }) accepted: boolean | null;
}
