import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import type { StandardStatus } from './standard.js';

/** A version of what belongs in a kit. */
@Entity('kit_standard')
export class KitStandard {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') status: StandardStatus;
  @Column('date', { nullable: true }) takesEffectOn: PlainDate | null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('date', { nullable: true }) supersededOn: PlainDate | null;
  @Column('date', { nullable: true }) withdrawnOn: PlainDate | null;
  @Column('int') version: number;
  @Column('timestamptz') createdAt: Date;
}
