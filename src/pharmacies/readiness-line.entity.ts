import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody saw that a line is right, or that a kit is not there. */
@Entity('readiness_line')
export class ReadinessLine {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('text') line: string;
  @Column('timestamptz') seenAt: Date;
  @Column('uuid', { nullable: true }) byPerson: string | null;
  @Column('boolean') found: boolean;
}
