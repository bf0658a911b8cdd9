import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The area of four digits of a postcode. */
@Entity('postcode_area')
export class PostcodeArea {
  @PrimaryColumn('uuid') networkId: string;
  @PrimaryColumn('text') pc4: string;
  @Column('text') gmCode: string;
  @Column('text') place: string;
  @Column('double precision', { nullable: true }) lat: number | null;
  @Column('double precision', { nullable: true }) lon: number | null;
  @Column('double precision', { nullable: true }) areaKm2: number | null;
  @Column('int') population: number;
  /** In a year. */
  @Column('double precision') expectedDeaths: number;
  @Column('boolean') estimated: boolean;
  @Column('text') source: string;
  @Column('boolean') poBox: boolean;
}
