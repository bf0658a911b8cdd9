import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A password, by its hash. */
@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid') personId: string;
  @Column('text') passwordHash: string;
}
