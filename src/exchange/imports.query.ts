import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Import } from './import.entity.js';
import { PER_PAGE, type ListOf } from '../web/list.input.js';
import { askSorted, sorted, type Sorts } from '../web/sorted.js';
import type { ImportListInput, ImportSort } from './imports.input.js';
import type { ImportLine } from './import-line.entity.js';

/** How its lines stand: what they would do, and what became of them. */
export type Counts = Record<string, number>;
export type ListedImport = Pick<Import, 'id' | 'rule' | 'name' | 'state' | 'uploadedAt' | 'droppedAt'> & {
  uploadedBy: string | null;
};
export type KnownImport = Omit<Import, 'networkId' | 'uploadedBy' | 'confirmedBy' | 'takenBackBy' | 'byRole'> & {
  uploadedBy: string | null;
  confirmedBy: string | null;
  takenBackBy: string | null;
};
export type KnownLine = Omit<ImportLine, 'networkId' | 'importId'>;

const LINE =
  'line, cells, verdict, faults, changes, subject_id as "subjectId", subject_version as "subjectVersion", before, outcome';
const SORTS: Sorts<ImportSort> = {
  list: { by: 'i.name', type: 'text' },
  what: { by: 'i.rule', type: 'text' },
  at: { by: 'i.uploaded_at', type: 'timestamptz' },
};
const LIST = sorted<ImportSort>(
  ...['imports', SORTS, 'i.id'],
  ({
    place,
    after,
    order,
  }) => `select i.id, i.rule, i.name, i.state, i.uploaded_at as "uploadedAt", i.dropped_at as "droppedAt", p.name as "uploadedBy",
                ${place} from import i left join person p on p.id = i.uploaded_by where ($4::text is null or i.rule = $4) and ${after} ${order}`,
);
const ONE: Statement = {
  name: 'import-known',
  text: `select i.id, i.rule, i.name, i.state, i.headings, i.columns, i.noughts, i.are_so as "areSo", i.organisation_id as "organisationId", i.version,
                i.uploaded_at as "uploadedAt", i.confirmed_at as "confirmedAt", i.taken_back_at as "takenBackAt", i.dropped_at as "droppedAt",
                u.name as "uploadedBy", c.name as "confirmedBy", t.name as "takenBackBy"
         from import i left join person u on u.id = i.uploaded_by left join person c on c.id = i.confirmed_by left join person t on t.id = i.taken_back_by
         where i.id = $1`,
};
const LINES: Statement = {
  name: 'import-lines',
  text: `select ${LINE} from import_line where import_id = $1 order by line`,
};
const LINE_TO_WRITE: Statement = {
  name: 'import-line-to-write',
  text: `select ${LINE} from import_line where import_id = $1 and line = $2 and outcome is null and verdict in ('add', 'change') for update`,
};
const LINE_TO_TAKE_BACK: Statement = {
  name: 'import-line-to-take-back',
  text: `select ${LINE} from import_line where import_id = $1 and line = $2 and outcome in ('added', 'changed') for update`,
};
const KEEP_LINES: Statement = {
  name: 'import-keep-lines',
  text: `insert into import_line (network_id, import_id, line, cells, verdict, faults, changes, subject_id, subject_version)
         select acting_network(), $1, l.line, array(select jsonb_array_elements_text(l.cells)), l.verdict, l.faults, l.changes, l."subjectId", l."subjectVersion"
         from jsonb_to_recordset($2) as l(line int, cells jsonb, verdict text, faults jsonb, changes jsonb, "subjectId" uuid, "subjectVersion" int)`,
};
const KEEP: Statement = {
  name: 'import-keep',
  text: `insert into import (network_id, id, rule, by_role, name, headings, columns, organisation_id, uploaded_by, uploaded_at)
         values (acting_network(), $1, $2, $3, $4, $5, $6, acting_organisation(), acting_person(), app_now())`,
};
const FORGET_LINES: Statement = { name: 'import-forget-lines', text: 'delete from import_line where import_id = $1' };
const READ_AS: Statement = {
  name: 'import-read-as',
  text: `update import set columns = $3, noughts = $4, are_so = $5, version = version + 1
         where id = $1 and version = $2 and state = 'looked-at' and dropped_at is null returning id`,
};
const CAME_OF: Statement = {
  name: 'import-line-came-of',
  text: `update import_line set outcome = $3, subject_id = coalesce($4, subject_id), subject_version = coalesce($5, subject_version),
                before = coalesce($6, before), faults = coalesce($7, faults) where import_id = $1 and line = $2`,
};

type NewImport = Pick<Import, 'id' | 'rule' | 'byRole' | 'name' | 'headings' | 'columns'>;
export const keepImport = (tx: EntityManager, { id, rule, byRole, name, headings, columns }: NewImport) =>
  ask(tx, KEEP, [id, rule, byRole, name, headings, columns]);

export function listImports(tx: EntityManager, asked: ImportListInput): Promise<ListOf<ListedImport>> {
  const { sort = '-at', cursor, limit = PER_PAGE, rule } = asked;
  return askSorted<ListedImport, ImportSort>(tx, LIST, { sort, cursor, limit }, [rule]);
}

export async function knownImport(tx: EntityManager, id: string): Promise<KnownImport | undefined> {
  const [found] = await ask<KnownImport>(tx, ONE, [id]);
  return found;
}

export const linesOf = (tx: EntityManager, id: string) => ask<KnownLine>(tx, LINES, [id]);

export async function lineTo(what: 'write' | 'take-back', tx: EntityManager, id: string, line: number) {
  const [found] = await ask<KnownLine>(tx, what === 'write' ? LINE_TO_WRITE : LINE_TO_TAKE_BACK, [id, line]);
  return found;
}

export const keepLines = (tx: EntityManager, id: string, lines: readonly object[]) =>
  ask(tx, KEEP_LINES, [id, JSON.stringify(lines)]);

export const forgetLines = (tx: EntityManager, id: string) => ask(tx, FORGET_LINES, [id]);

/** @returns false when somebody else was first. */
export async function readAnew(
  tx: EntityManager,
  id: string,
  version: number,
  { columns, noughts, areSo }: Pick<Import, 'columns' | 'noughts' | 'areSo'>,
) {
  return (await ask(tx, READ_AS, [id, version, columns, noughts, areSo])).length > 0;
}

type CameOf = Pick<KnownLine, 'line' | 'outcome'> &
  Partial<Pick<KnownLine, 'subjectId' | 'subjectVersion' | 'before' | 'faults'>>;
export const cameOf = (
  tx: EntityManager,
  id: string,
  { line, outcome, subjectId, subjectVersion, before, faults }: CameOf,
) =>
  ask(tx, CAME_OF, [
    id,
    line,
    outcome,
    subjectId,
    subjectVersion,
    before && JSON.stringify(before),
    faults && JSON.stringify(faults),
  ]);
