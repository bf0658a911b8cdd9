import type { PageProps } from '../../web/page.js';
import { KitCheckPage } from '../kits/kit-check.page.js';
import type { KitStory } from '../kits/kit-details.service.js';
import type { ScanAnswer } from './kit-scan.js';

interface Looked {
  items: ScanAnswer[];
  ticked: string[];
  kit: KitStory;
}

/** The page of the check, with what was just scanned ticked. */
export function CheckedPage({ data: { items, ticked, kit }, view }: PageProps<Looked>) {
  return <KitCheckPage data={{ ...kit, scans: items.toReversed(), ticked }} view={view} />;
}
