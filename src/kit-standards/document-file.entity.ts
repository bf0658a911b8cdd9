import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The contents of a paper of a kit, called by what is in it. */
@Entity('document_file')
export class DocumentFile {
  @PrimaryColumn('uuid') networkId: string;
  /** SHA-256 of the bytes. */
  @PrimaryColumn('text') hash: string;
  /** A PDF of at most 10 MB. */
  @Column('bytea') bytes: Buffer;
}
