import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../web/texts.js';

/** Somebody who may sign in. */
@Entity('person')
export class Person {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') language: Language;
  @Column('text', { nullable: true }) profession: string | null;
  @Column('text', { nullable: true }) big: string | null;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  @Column('int') version: number;
}
