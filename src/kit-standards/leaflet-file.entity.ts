import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LeafletLanguage } from './leaflet-languages.js';

/** One version of the network's leaflet in another language. */
@Entity('leaflet_file')
export class LeafletFile {
  @PrimaryColumn('uuid') networkId: string;
  @PrimaryColumn('text') language: LeafletLanguage;
  @PrimaryColumn('text') version: string;
  /** Of its contents, in `document_file`. */
  @Column('text') hash: string;
  @Column('uuid') uploadedBy: string;
  @Column('timestamptz') uploadedAt: Date;
}
