import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileType } from './file-types.js';

/** A document of an organisation. */
@Entity('file')
export class File {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('text') name: string;
  @Column('text') type: FileType;
  /** Sealed, of at most 10 MB. */
  @Column('bytea') content: Buffer;
  @Column('uuid', { nullable: true }) uploadedBy: string | null;
  @Column('timestamptz') uploadedAt: Date;
}
