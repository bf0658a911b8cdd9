import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A passkey, as a second factor. */
@Entity('passkey')
export class Passkey {
  @Column('uuid') networkId: string;
  @Column('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') credentialId: string;
  @Column('bytea') publicKey: Buffer;
  @Column('bigint') counter: string;
  @Column('text', { array: true }) transports: string[];
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
