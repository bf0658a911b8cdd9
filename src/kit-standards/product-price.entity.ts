import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';

/** What a product costs from a day on. */
@Entity('product_price')
export class ProductPrice {
  @PrimaryColumn('uuid') networkId: string;
  @PrimaryColumn('text') product: string;
  @PrimaryColumn('date') fromDay: PlainDate;
  /** In euro cents. */
  @Column('int') cents: number;
  @Column('text') source: string;
}
