import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was used of a slot at an opening. */
@Entity('opening_use')
export class OpeningUse {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') openingId: string;
  @PrimaryColumn('text') slot: string;
  @Column('int') quantity: number;
}
