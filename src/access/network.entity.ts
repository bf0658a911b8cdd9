import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A regional network for palliative care. */
@Entity('network')
export class Network {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') region: string;
  @Column('timestamptz') createdAt: Date;
}
