import { coverageAnswer } from '../coverage-answer.rules.js';
import type { ReportContent } from './report-content.js';
import { COVERAGE_MODES, type InhabitedArea, type Supplier } from '../served.rules.js';

/** The four ways to be covered beside each other, per municipality. */
export function coverageLines(
  areas: readonly InhabitedArea[],
  suppliers: readonly Supplier[],
  at: string,
  region: string,
): ReportContent['coverage'] {
  const [first, ...others] = COVERAGE_MODES.map((mode) =>
    coverageAnswer(areas, suppliers, { at, mode, by: 'municipality', region }),
  );
  const answers = first ? [first, ...others] : [];
  const line = (code: string, name: string) => {
    const of = (mode: string) => {
      const answer = answers.find((one) => one.mode === mode);
      return (answer?.rows.find((row) => row.code === code) ?? answer?.total)?.coverage ?? null;
    };
    return { code, name, office: of('office'), ready: of('ready'), twice: of('twice'), outOfHours: of('outOfHours') };
  };
  return { rows: (first?.rows ?? []).map(({ code, name }) => line(code, name)), total: line('region', region) };
}
