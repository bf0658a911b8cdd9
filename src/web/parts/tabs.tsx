import { addressWith, askedIn } from '../list-address.js';
import { useView } from '../view.js';
import { Nav } from './nav.js';

interface Tab {
  /** What the address then asks; empty for all. */
  value: string;
  text: string;
  count?: number;
  /** As far as was counted. */
  most?: number;
}

interface TabsProps {
  label: string;
  name: string;
  tabs: readonly Tab[];
  /** Which one it is when none is asked. */
  usual?: string;
}

/** Parts of a list, each with how many are in it; the filters and the order stay as they are. */
export function Tabs({ label, name, tabs, usual = '' }: TabsProps) {
  const { address, drawnFilters } = useView();
  drawnFilters?.push({ kind: 'choice', name, label, choices: tabs, chosen: usual });
  const now = askedIn(address).get(name) ?? usual;
  const items = tabs.map(({ value, text, count, most = Infinity }) => ({
    href: addressWith(address, { [name]: value }),
    text: count === undefined ? text : `${text} (${count < most ? String(count) : `${String(most - 1)}+`})`,
    current: value === now,
  }));
  return <Nav label={label} items={items} />;
}
