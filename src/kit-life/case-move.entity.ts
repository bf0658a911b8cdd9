import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A move from one status, as SQL asks for it: written from the moves at each deploy. */
@Entity('case_move')
export class CaseMove {
  @PrimaryColumn('text') name: string;
  @PrimaryColumn('text') fromStatus: string;
  @Column('text', { nullable: true }) toStatus: string | null;
  @Column('text', { nullable: true }) moment: string | null;
  @Column('text', { array: true }) clears: string[];
  @Column('text', { nullable: true }) after: string | null;
  @Column('text', { array: true }) parts: string[];
  @Column('text', { array: true }) roles: string[];
  @Column('text', { array: true }) correctors: string[];
  @Column('text', { array: true }) guards: string[];
  @Column('text', { array: true }) refusals: string[];
  @Column('boolean') offers: boolean;
  @Column('text', { nullable: true }) command: string | null;
}
