import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A list as somebody asks for it again and again. */
@Entity('kept_filter')
export class KeptFilter {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('text') page: string;
  @Column('text') name: string;
  @Column('text') asked: string;
}
