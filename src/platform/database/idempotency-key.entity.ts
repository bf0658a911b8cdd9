import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A command that was done, so that the same one does nothing twice. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('text') key: string;
  @Column('bytea') bodyHash: Buffer;
  @Column('uuid') resourceId: string;
  @Column('timestamptz') at: Date;
}
