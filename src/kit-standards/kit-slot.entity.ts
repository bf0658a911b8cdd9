import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OnReturn, SlotKind } from './kinds.js';

/** A place in a standard: what belongs there and how much of it. */
@Entity('kit_slot')
export class KitSlot {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') standardId: string;
  @PrimaryColumn('text') code: string;
  @Column('int') place: number;
  @Column('text') kind: SlotKind;
  @Column('text') name: string;
  @Column('text') nameEn: string;
  @Column('boolean') mandatory: boolean;
  @Column('int') min: number;
  @Column('int') max: number;
  @Column('text') unit: string;
  @Column('text') unitEn: string;
  /** A kit leaves with at least so many days to go. */
  @Column('int') minShelfLifeDays: number;
  @Column('text') onReturn: OnReturn;
}
