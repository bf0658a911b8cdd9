import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DoseUnit, ForWhom, Indication, Route, DirectionStanding } from './direction-kinds.js';

/** How a medicine of a version is given. It is approved and frozen with the version. */
@Entity('direction')
export class Direction {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') standardId: string;
  @PrimaryColumn('text') slot: string;
  @PrimaryColumn('int') number: number;
  @Column('text') standing: DirectionStanding;
  @Column('text') indication: Indication;
  @Column('text') forWhom: ForWhom;
  @Column('text', { nullable: true }) circumstances: string | null;
  @Column('text', { nullable: true }) circumstancesEn: string | null;
  /** Of the active substance, in `unit`. */
  @Column('numeric', { nullable: true }) dose: number | null;
  /** 6 is one sixth of what this patient has in 24 hours. */
  @Column('int', { nullable: true }) share: number | null;
  @Column('text') unit: DoseUnit;
  @Column('text') route: Route;
  @Column('int', { nullable: true }) intervalMinutes: number | null;
  /** In 24 hours, as people settled it: never computed. */
  @Column('numeric', { nullable: true }) maxDay: number | null;
  @Column('numeric', { nullable: true }) maxGift: number | null;
  @Column('numeric', { nullable: true }) maxEpisode: number | null;
  /** What changes with an eGFR under 30. */
  @Column('text', { nullable: true }) kidney: string | null;
  @Column('text', { nullable: true }) kidneyEn: string | null;
  @Column('text') source: string;
  @Column('text', { nullable: true }) sourceEn: string | null;
  /** As the source has it: a year, a month or a day. */
  @Column('text', { nullable: true }) sourceDate: string | null;
}
