import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScanAnswer } from './kit-scan.js';

/** A scan that was read while a kit was filled, under the id that the scanning page gave it. Goes when the kit is sealed. */
@Entity('kit_scan')
export class KitScan {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') kitId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') text: string;
  @Column('jsonb') answer: Omit<ScanAnswer, 'id' | 'text'>;
  @Column('timestamptz') at: Date;
}
