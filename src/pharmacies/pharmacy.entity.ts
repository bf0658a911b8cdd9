import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A pharmacy as it takes part: where it is and how far it goes. */
@Entity('pharmacy')
export class Pharmacy {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @Column('text') kind: string;
  @Column('text') ownerName: string;
  @Column('double precision') lat: number;
  @Column('double precision') lon: number;
  /** In kilometres, as the crow flies. */
  @Column('double precision', { nullable: true }) radiusKm: number | null;
  @Column('boolean') deliversOutOfHours: boolean;
  @Column('boolean') openOnHolidays: boolean;
  @Column('int') minimumReadyKits: number;
  @Column('int') version: number;
}
