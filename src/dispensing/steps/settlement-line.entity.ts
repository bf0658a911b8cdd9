import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of a lot of a kit that came back. */
@Entity('settlement_line')
export class SettlementLine {
  @Column('uuid') networkId: string;
  @Column('uuid') caseId: string;
  @PrimaryColumn('uuid') kitId: string;
  @PrimaryColumn('text') slot: string;
  @PrimaryColumn('text') product: string;
  @PrimaryColumn('text') lot: string;
  @Column('int') used: number;
  @Column('int') wasted: number;
  @Column('int') destroyed: number;
  @Column('int') reused: number;
  @Column('int') missing: number;
}
