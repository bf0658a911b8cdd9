import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code for on a box: worth nothing until it is bound to one. */
@Entity('box_code')
export class BoxCode {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('uuid') organisationId: string;
  /** The roll on which it was printed; made for one box when it is null. */
  @Column('uuid', { nullable: true }) rollId: string | null;
  @Column('timestamptz') madeAt: Date;
  @Column('uuid', { nullable: true }) kitId: string | null;
  @Column('timestamptz', { nullable: true }) boundAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('uuid', { nullable: true }) revokedBy: string | null;
}
