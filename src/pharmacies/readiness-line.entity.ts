import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody saw that a line is right. */
@Entity('readiness_line')
export class ReadinessLine {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('text') line: string;
  @Column('timestamptz') seenAt: Date;
  @Column('uuid', { nullable: true }) byPerson: string | null;
}
