import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaperKind } from './slot-document.js';

/** Which paper lies in the slot of a document. */
@Entity('slot_document')
export class SlotDocument {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') standardId: string;
  @PrimaryColumn('text') slot: string;
  @Column('text') paper: PaperKind;
  /** Of the file, as it is printed on it. */
  @Column('text', { nullable: true }) version: string | null;
  @Column('text', { nullable: true }) hash: string | null;
  @Column('uuid', { nullable: true }) uploadedBy: string | null;
  @Column('timestamptz', { nullable: true }) uploadedAt: Date | null;
}
