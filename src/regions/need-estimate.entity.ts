import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Deaths at home that could be foreseen, per municipality and year; the highest version counts. */
@Entity('need_estimate')
export class NeedEstimate {
  @PrimaryColumn('uuid') networkId: string;
  @PrimaryColumn('text') gmCode: string;
  @PrimaryColumn('int') year: number;
  @PrimaryColumn('int') version: number;
  /** Deaths in a year, with low and high around it. */
  @Column('double precision') value: number;
  @Column('double precision') low: number;
  @Column('double precision') high: number;
  @Column('text') source: string;
  @Column('text') method: string;
  @Column('timestamptz') recordedAt: Date;
}
