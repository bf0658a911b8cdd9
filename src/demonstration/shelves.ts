import { duringTheDay, type Telling } from './timeline.js';

const ROOM = 2;

/** What stands ready today: enough everywhere, here and there something that must be used soon. */
export function fillShelves(told: Telling): void {
  const { random, shelf, now, suppliers } = told;
  for (const [place, { id, minimum }] of suppliers.entries()) {
    const ready = minimum + (place === 0 ? 7 : place < 3 ? ROOM + 1 : random.between(-1, ROOM));
    for (let n = 0; n < ready; n++) shelf.seal(id, duringTheDay(now, random.between(12, 70), random), 14);
    // Filled before the present version took effect, and still there
    if (place === 1 || place === 4) shelf.seal(id, duringTheDay(now, 175, random), 20);
    if (random.chance(0.4)) shelf.seal(id, duringTheDay(now, 150, random), 6);
  }
}
