import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';

export interface PostcodeArea {
  pc4: string;
  gmCode: string;
  municipality: string;
  place: string;
  /** Null for a PO box: nobody lives there. */
  centre: { lat: number; lon: number; areaKm2: number } | null;
}

export interface Municipality {
  code: string;
  name: string;
}

const AREA: Statement = {
  name: 'region-area',
  text: `select a.pc4, a.gm_code as "gmCode", m.name as municipality, a.place,
                case when not a.po_box then jsonb_build_object('lat', a.lat, 'lon', a.lon, 'areaKm2', a.area_km2) end as centre
         from postcode_area a join municipality m on m.network_id = a.network_id and m.code = a.gm_code
         where a.network_id = acting_network() and a.pc4 = $1`,
};
const MUNICIPALITIES: Statement = {
  name: 'region-municipalities',
  text: 'select code, name from municipality where network_id = acting_network() order by name',
};

/** The ground of the network of whoever asks. */
@Injectable()
export class Region {
  /** Null when the postcode lies outside the network. */
  async area(tx: EntityManager, pc4: string): Promise<PostcodeArea | null> {
    const [area] = await ask<PostcodeArea>(tx, AREA, [pc4]);
    return area ?? null;
  }

  municipalities(tx: EntityManager): Promise<Municipality[]> {
    return ask<Municipality>(tx, MUNICIPALITIES);
  }
}
