import { duringTheDay, type Telling } from './timeline.js';

const ROOM = 2;

/** What stands ready today: enough everywhere, here and there something that must be used soon. */
export function fillShelves(told: Telling): void {
  const { dice, shelf, now, suppliers } = told;
  for (const [place, { id, minimum }] of suppliers.entries()) {
    const ready = minimum + (place === 0 ? 7 : place < 3 ? ROOM + 1 : dice.between(-1, ROOM));
    for (let n = 0; n < ready; n++) shelf.seal(id, duringTheDay(now, dice.between(12, 70), dice), 14);
    if (dice.chance(0.4)) shelf.seal(id, duringTheDay(now, 150, dice), 6);
  }
}
