import { Figure } from '../../web/drawing/figure.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import type { ReportInWords, ReportSection } from './report-words.js';

export function ReportSections({ words: { sections, notes } }: { words: ReportInWords }) {
  return (
    <>
      {sections.map((section) => (
        <Told key={section.title} section={section} />
      ))}
      {notes.map((note) => (
        <Body key={note} kind="s">
          <Quiet>{note}</Quiet>
        </Body>
      ))}
    </>
  );
}

function Told({ section: { title, findings, chart, key, table, list = [] } }: { section: ReportSection }) {
  return (
    <Section title={title}>
      {chart ? (
        <figure class="pk-report-chart">
          <figcaption>
            {findings.map((finding) => (
              <Body key={finding}>{finding}</Body>
            ))}
          </figcaption>
          <Figure drawing={chart} />
          {key && <Body kind="s">{key}</Body>}
        </figure>
      ) : (
        findings.map((finding) => <Body key={finding}>{finding}</Body>)
      )}
      {table && (
        <Table
          caption={title}
          captionSize="hidden"
          dense
          columns={table.head.map((head, i) => ({
            title: head,
            heads: i === 0,
            numeric: i > 0,
            cell: (row: string[]) => row[i] ?? '',
          }))}
          rows={table.rows}
          rowKey={([name = '']) => name}
        />
      )}
      {list.length > 0 && <List items={list} />}
    </Section>
  );
}
