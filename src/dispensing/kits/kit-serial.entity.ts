import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainMonth } from '../../platform/calendar.js';

/** The last serial of a month, for the whole network. */
@Entity('kit_serial')
export class KitSerial {
  @PrimaryColumn('uuid') networkId: string;
  @PrimaryColumn('text') month: PlainMonth;
  @Column('int') last: number;
}
