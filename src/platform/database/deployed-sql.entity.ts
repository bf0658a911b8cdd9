import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the last deploy made of the SQL of the modules. */
@Entity('deployed_sql')
export class DeployedSql {
  @PrimaryColumn('text') kind: string;
  @PrimaryColumn('text') name: string;
  @Column('text') identity: string;
  @Column('text') source: string;
  @Column('text') made: string;
}
