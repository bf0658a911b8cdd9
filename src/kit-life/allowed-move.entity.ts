import { Entity, PrimaryColumn } from 'typeorm';
import type { CaseStatus } from './kit-life.js';

/** Which status may follow which: written from the moves at each deploy, and held by a trigger. */
@Entity('allowed_move')
export class AllowedMove {
  @PrimaryColumn('text') move: string;
  @PrimaryColumn('text') fromStatus: string;
  @PrimaryColumn('text') toStatus: CaseStatus;
}
