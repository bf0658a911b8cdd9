import type { Colour } from '../web/parts/status-tag.js';
import type { Import, ImportState } from './import.entity.js';

const COLOURS: Record<ImportState, Colour> = {
  'looked-at': 'yellow',
  confirmed: 'blue',
  written: 'green',
  'taking-back': 'blue',
  'taken-back': 'grey',
};

/** A list whose contents are gone before anybody confirmed it waits for nothing. */
export const stateShown = ({ state, droppedAt }: Pick<Import, 'state' | 'droppedAt'>): ImportState | 'dropped' =>
  droppedAt !== null && state === 'looked-at' ? 'dropped' : state;

export const colourOf = (it: Pick<Import, 'state' | 'droppedAt'>): Colour =>
  stateShown(it) === 'dropped' ? 'grey' : COLOURS[it.state];
