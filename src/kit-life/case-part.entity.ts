import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is true of a party in each part: written from the code at each deploy. */
@Entity('case_part')
export class CasePart {
  @PrimaryColumn('text') part: string;
  @Column('boolean') inTurn: boolean;
  @Column('boolean') treatsOrSupplies: boolean;
  /** The fields of a case that it may see. */
  @Column('text', { array: true }) sees: string[];
}
