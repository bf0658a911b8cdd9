import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A duty that a pharmacy would keep, until the coordinator answers. */
@Entity('duty_proposal')
export class DutyProposal {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('timestamptz') fromAt: Date;
  @Column('timestamptz') untilAt: Date;
  @Column('text') phone: string;
  @Column('boolean') delivers: boolean;
  /** The duty of another that it takes the place of. */
  @Column('uuid', { nullable: true }) over: string | null;
}
