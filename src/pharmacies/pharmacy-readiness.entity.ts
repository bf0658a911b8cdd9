import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A pharmacy said that it is ready, with how many kits. */
@Entity('pharmacy_readiness')
export class PharmacyReadiness {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('timestamptz') confirmedAt: Date;
  @Column('uuid', { nullable: true }) byPerson: string | null;
  @Column('int', { nullable: true }) readyKits: number | null;
}
