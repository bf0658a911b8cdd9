import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which version of a paper of the kit went along with a box. */
@Entity('packed_document')
export class PackedDocument {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('uuid') kitId: string;
  @PrimaryColumn('text') slot: string;
  /** Null: it was left out. */
  @Column('text', { nullable: true }) version: string | null;
  @Column('timestamptz') packedAt: Date;
}
