import type { Role } from '../platform/actor.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What counts where a network chose nothing: written from the code at each deploy. */
@Entity('setting_default')
export class SettingDefault {
  @PrimaryColumn('text') key: string;
  /** In the unit that the module declares; yes is 1. */
  @Column('int') value: number;
  /** The roles that may choose otherwise for their network. */
  @Column('text', { array: true }) decidedBy: Role[];
}
