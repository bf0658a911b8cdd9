import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that the demonstration would have sent. */
@Entity('caught_mail')
export class CaughtMail {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') at: Date;
  @Column('text') messageId: string;
  @Column('text') sender: string;
  @Column('text') recipient: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('text') html: string;
  /** What the files are called that came along. */
  @Column('text', { array: true }) attached: string[];
  @Column('text', { nullable: true }) unsubscribe: string | null;
}
