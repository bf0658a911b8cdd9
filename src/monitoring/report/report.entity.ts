import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An edition of the report as it was made: of a month, a quarter or a year. */
@Entity('report')
export class Report {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') period: string;
  @Column('timestamptz') madeAt: Date;
  @Column('jsonb') content: unknown;
  /** What a test was sent from, so that a second attempt writes the same mail. */
  @Column('boolean') test: boolean;
  /** As whose a test was written. */
  @Column('text', { nullable: true }) reader: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
}
