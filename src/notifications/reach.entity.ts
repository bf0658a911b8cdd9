import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By which way somebody wants to hear what cannot wait. */
@Entity('reach')
export class Reach {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') personId: string;
  /** As a machine dials it. */
  @Column('text', { nullable: true }) mobile: string | null;
  @Column('text') by: 'mail' | 'text' | 'both';
}
