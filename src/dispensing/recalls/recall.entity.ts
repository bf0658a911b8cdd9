import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A manufacturer recalls lots of a product. */
@Entity('recall')
export class Recall {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') product: string;
  @Column('text', { array: true }) lots: string[];
  @Column('text') reason: string;
  @Column('uuid') startedBy: string;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
