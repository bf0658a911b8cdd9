import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom to call, first and second. */
@Entity('pharmacy_contact')
export class PharmacyContact {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('int') place: number;
  @Column('text') name: string;
  @Column('text') phone: string;
}
