import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpiumList } from './kinds.js';

/** An article that may lie in a kit. */
@Entity('product')
export class Product {
  @PrimaryColumn('uuid') networkId: string;
  /** ZI number, or GTIN where there is none. */
  @PrimaryColumn('text') code: string;
  @Column('text', { nullable: true }) gtin: string | null;
  /** HIBC or PPN, as it stands in the code on a pack of an aid. */
  @Column('text', { nullable: true }) makerCode: string | null;
  @Column('text', { nullable: true }) prk: string | null;
  @Column('text', { nullable: true }) atc: string | null;
  @Column('text') name: string;
  @Column('text', { nullable: true }) strength: string | null;
  @Column('text', { nullable: true }) form: string | null;
  @Column('text', { nullable: true }) route: string | null;
  /** What is counted. */
  @Column('text') unit: string;
  /** Milligrams of active substance in a unit; null where the product does not say. */
  @Column('numeric', { nullable: true }) activeMg: number | null;
  @Column('text', { nullable: true }) opiumList: OpiumList | null;
  @Column('boolean') needsOpiumPrescription: boolean;
  @Column('boolean') invented: boolean;
  /** Goes up with every correction. */
  @Column('int') version: number;
}
