import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a password or code was guessed wrong, so that the next guess waits. */
@Entity('guess')
export class Guess {
  /** Keyed hash of an account or an address. */
  @PrimaryColumn('bytea') key: Buffer;
  @Column('double precision') failures: number;
  @Column('timestamptz') at: Date;
  @Column('timestamptz') freeAt: Date;
}
