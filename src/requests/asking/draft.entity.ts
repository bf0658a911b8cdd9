import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request that somebody, or a machine, was filling in. */
@Entity('draft')
export class Draft {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  /** Asked by telephone or on paper: in whose name stands in the body. */
  @Column('boolean') onBehalf: boolean;
  @Column('uuid', { nullable: true }) personId: string | null;
  /** Sealed. */
  @Column('bytea') body: Buffer;
  @Column('int') version: number;
  @Column('timestamptz') updatedAt: Date;
}
