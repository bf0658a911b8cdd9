import type { PageProps } from '../../web/page.js';
import type { KitStory } from '../kits/kit-details.service.js';
import { KitFillingPage } from '../kits/kit-filling.page.js';
import type { ScanAnswer } from './kit-scan.js';

/** The page on which a kit is filled, with what became of the scans that were just sent. */
export function ScannedPage({ data: { items, kit }, view }: PageProps<{ items: ScanAnswer[]; kit: KitStory }>) {
  return <KitFillingPage data={{ ...kit, scans: items.toReversed() }} view={view} />;
}
