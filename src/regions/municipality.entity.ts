import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality of the region. */
@Entity('municipality')
export class Municipality {
  @PrimaryColumn('uuid') networkId: string;
  @PrimaryColumn('text') code: string;
  @Column('text') name: string;
  @Column('int') population: number;
  @Column('text') source: string;
}
