import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a network chose instead of a default. */
@Entity('network_setting')
export class NetworkSetting {
  @PrimaryColumn('uuid') networkId: string;
  @PrimaryColumn('text') key: string;
  @Column('jsonb') value: unknown;
  @Column('int') version: number;
}
