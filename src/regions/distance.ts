export interface Point {
  lat: number;
  lon: number;
}

/** A postcode area by its centre point and size. */
export interface Area extends Point {
  areaKm2: number;
}

const EARTH_RADIUS_KM = 6371;
const ROADS_WIND_BY = 1.3;

/** How far a household of the area lives from a point, on average: people do not all live in the centre. */
export function roadKm(area: Area, point: Point): number {
  const averageFromCentre = (2 / 3) * Math.sqrt(area.areaKm2 / Math.PI);
  return greatCircleKm(area, point) * ROADS_WIND_BY + averageFromCentre;
}

function greatCircleKm(a: Point, b: Point): number {
  const lat1 = radians(a.lat);
  const lat2 = radians(b.lat);
  const haversine =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
