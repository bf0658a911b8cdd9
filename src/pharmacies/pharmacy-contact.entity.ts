import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom to call, first and second. */
@Entity('pharmacy_contact')
export class PharmacyContact {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('int') place: number;
  /** None: the number is of no one person. */
  @Column('text', { nullable: true }) name: string | null;
  @Column('text') phone: string;
}
