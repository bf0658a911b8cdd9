import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Receiver } from './delivery.text.js';

/** A kit that was handed over at the home. */
@Entity('delivery')
export class Delivery {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') kitId: string;
  @Column('text') receivedBy: Receiver;
  @Column('timestamptz') deliveredAt: Date;
  @Column('boolean') leafletGiven: boolean;
  @Column('uuid', { nullable: true }) recordedBy: string | null;
  @Column('timestamptz') recordedAt: Date;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
