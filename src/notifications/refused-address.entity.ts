import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that a mail server refused for good. */
@Entity('refused_address')
export class RefusedAddress {
  @PrimaryColumn('uuid') networkId: string;
  @PrimaryColumn('text') address: string;
  @Column('timestamptz') since: Date;
  @Column('text') reason: string;
}
