import { addressWith, askedIn } from '../list-address.js';
import { useView } from '../view.js';
import { Nav } from './nav.js';

interface Tab {
  /** What the address then asks; empty for all. */
  value: string;
  text: string;
  count?: number;
}

/** Parts of a list, each with how many are in it; the filters and the order stay as they are. */
export function Tabs({ label, name, tabs }: { label: string; name: string; tabs: readonly Tab[] }) {
  const { address } = useView();
  const now = askedIn(address).get(name) ?? '';
  const items = tabs.map(({ value, text, count }) => ({
    href: addressWith(address, { [name]: value }),
    text: count === undefined ? text : `${text} (${String(count)})`,
    current: value === now,
  }));
  return <Nav label={label} items={items} />;
}
