import { Entity, PrimaryColumn } from 'typeorm';

/** What had happened and was not told of yet when a backup was made. */
@Entity('restored_event')
export class RestoredEvent {
  @PrimaryColumn('uuid') eventId: string;
}
