import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpiumList } from './kinds.js';

/** What is to be otherwise of an article that approved doses are reckoned with; it is once another agreed. */
@Entity('product_correction')
export class ProductCorrection {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') product: string;
  /** Of the article, that it corrects. */
  @Column('int') version: number;
  @Column('text', { nullable: true }) route: string | null;
  @Column('text', { nullable: true }) atc: string | null;
  @Column('text', { nullable: true }) opiumList: OpiumList | null;
  @Column('boolean') needsOpiumPrescription: boolean;
  @Column('text') reason: string;
  @Column('uuid') proposedBy: string;
  @Column('timestamptz') proposedAt: Date;
  @Column('uuid', { nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
}
