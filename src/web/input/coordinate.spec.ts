import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { IsLatitude, IsLongitude } from './coordinate.decorator.js';

const told = (message: string) => ({ message }) as never;
class Place {
  @IsLatitude(told('wrong'), told('swapped')) lat: number;
  @IsLongitude(told('wrong'), told('swapped')) lon: number;
}
const judged = (lat: unknown, lon: unknown) => {
  const place = plainToInstance(Place, { lat, lon });
  const faults = validateSync(place).map(({ property, constraints = {} }) => [
    property,
    Object.values(constraints).at(-1),
  ]);
  return faults.length > 0 ? faults : [place.lat, place.lon];
};

test.each([
  [52.0705, 4.3007],
  ['52,0705', '4,3007'],
  [' 52.0705° N', '4.3007 O'],
  ['52.0705, 4.3007', '52.0705, 4.3007'],
  ['52,0705; 4,3007', '52,0705; 4,3007'],
])('%j and %j is a place', (lat, lon) => {
  expect(judged(lat, lon)).toEqual([52.0705, 4.3007]);
});

test('the two swapped are told as swapped, and another country as wrong', () => {
  expect(judged('4,3007', '52,0705')).toEqual([
    ['lat', 'swapped'],
    ['lon', 'swapped'],
  ]);
  for (const [lat, lon] of [
    [40.7, -74],
    ['', ''],
    ['hier', 'daar'],
    [[52], {}],
    ['52.1.2', '4 3 2'],
  ])
    expect(judged(lat, lon)).toEqual([
      ['lat', 'wrong'],
      ['lon', 'wrong'],
    ]);
});
