import { Body, Quiet } from '../web/parts/body.js';
import { ExportLinks } from '../web/parts/export-links.js';
import type { View } from '../web/view.js';
import { monitoringTexts } from './monitoring.text.js';

/** A file is sent on to others: beside its links stands that it tells what a report may tell. */
export function FigureExportLinks({ rows, view }: { rows: number; view: View }) {
  return (
    <>
      <ExportLinks rows={rows} />
      {rows > 0 && view.isExported && (
        <Body kind="s">
          <Quiet>{monitoringTexts(view)('inFile')}</Quiet>
        </Body>
      )}
    </>
  );
}
