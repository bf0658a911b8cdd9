import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeviationReason } from '../kit-standards/deviation.js';

/** Why a kit that is not as the standard has it stays as it is. */
@Entity('deviation')
export class Deviation {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') kitId: string;
  @Column('text') reason: DeviationReason;
  /** In words; always there beside another reason than those of the list. */
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
}
