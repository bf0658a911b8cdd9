import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom a case was offered to, and who stood behind, as it was weighed at that moment. */
@Entity('offer_choice')
export class OfferChoice {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) pharmacyId: string | null;
  @Column('jsonb') considered: unknown;
}
