import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OnReturn, OpiumList, SlotKind } from '../../kit-standards/kinds.js';
import type { PlainDate } from '../../platform/calendar.js';

/** What lies in a kit: one lot of one product in one slot, as built. */
@Entity('kit_line')
export class KitLine {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') kitId: string;
  /** The code of the slot. */
  @Column('text') slot: string;
  /** The code of the product. */
  @Column('text') product: string;
  @Column('int') quantity: number;
  @Column('text') lot: string;
  @Column('date') expiry: PlainDate;
  @Column('text', { nullable: true }) serial: string | null;
  @Column('text') kind: SlotKind;
  @Column('text', { nullable: true }) opiumList: OpiumList | null;
  @Column('text') onReturn: OnReturn;
  /** The numbers of other packs of the product that were put in. */
  @Column('text', { array: true }) packs: string[];
}
