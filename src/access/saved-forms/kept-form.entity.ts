import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody was typing when their session ended, for a day. */
@Entity('kept_form')
export class KeptForm {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('uuid') organisationId: string;
  @Column('text') path: string;
  /** Sealed. */
  @Column('bytea') body: Buffer;
  @Column('timestamptz') keptAt: Date;
  @Column('timestamptz') expiresAt: Date;
}
