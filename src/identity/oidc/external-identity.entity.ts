import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who somebody is to an identity provider. */
@Entity('external_identity')
export class ExternalIdentity {
  @Column('uuid') networkId: string;
  @Column('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') issuer: string;
  /** Who it is, in the words of the issuer. */
  @Column('text') subject: string;
  @Column('uuid') addedBy: string;
  @Column('timestamptz') addedAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
