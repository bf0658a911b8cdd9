import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '../platform/actor.js';
import type { Language } from '../web/texts.js';

/** An organisation that takes part in a network. */
@Entity('organisation')
export class Organisation {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') kind: OrganisationKind;
  @Column('text', { nullable: true }) agb: string | null;
  @Column('boolean') agbInvented: boolean;
  @Column('text', { nullable: true }) mailAddress: string | null;
  @Column('text') language: Language;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { nullable: true }) postcode: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) gmCode: string | null;
  @Column('int') version: number;
}
