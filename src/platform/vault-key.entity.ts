import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key that this database was written with, by its fingerprint. */
@Entity('vault_key')
export class VaultKey {
  @PrimaryColumn('text') id: string;
  @Column('bytea') fingerprint: Buffer;
  /** The key by which patients are recognised. */
  @Column('boolean') makesHashes: boolean;
  @Column('timestamptz') knownSince: Date;
}
