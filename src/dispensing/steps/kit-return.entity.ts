import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Collector } from './return.text.js';

/** A kit that came back from the home. */
@Entity('kit_return')
export class KitReturn {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') kitId: string;
  @Column('text') collectedBy: Collector;
  @Column('boolean') sealIntact: boolean;
  @Column('uuid', { nullable: true }) receivedBy: string | null;
  @Column('timestamptz') receivedAt: Date;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
