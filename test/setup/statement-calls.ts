import path from 'node:path';
import ts from 'typescript';

/** Where a statement is asked: with how many values, and what its rows are taken for. */
export interface StatementCall {
  /** src/people/people.query.ts:40 */
  where: string;
  name: string;
  values: number | null;
  columns: string[];
}

/** What asks, where its statement stands among the arguments, and how many values it adds itself: on whose behalf, key and hash. */
const ASKS: Record<string, { at: number; adds: number }> = {
  ask: { at: 1, adds: 0 },
  asNobody: { at: 0, adds: 0 },
  question: { at: 1, adds: 9 },
  command: { at: 1, adds: 11 },
};

/** Those in the application that name their statement. */
export function statementCalls(): StatementCall[] {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    { incremental: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  ) ?? { fileNames: [], options: {} };
  const ours = fileNames.filter((name) => /\/src\//.test(name) && !/\.spec\.tsx?$/.test(name));
  const program = ts.createProgram(ours, { ...options, tsBuildInfoFile: undefined });
  const checker = program.getTypeChecker();
  const calls: StatementCall[] = [];
  for (const name of ours) {
    const file = program.getSourceFile(name);
    const look = (node: ts.Node): void => {
      if (file && ts.isCallExpression(node)) calls.push(...callAt(node, file, checker));
      ts.forEachChild(node, look);
    };
    if (file) look(file);
  }
  return calls;
}

function callAt(call: ts.CallExpression, file: ts.SourceFile, checker: ts.TypeChecker): StatementCall[] {
  const { expression, arguments: given, typeArguments: [row] = [] } = call;
  const asks = ASKS[(ts.isPropertyAccessExpression(expression) ? expression.name : expression).getText()];
  const statement = asks && given[asks.at];
  const name = statement && nameOf(statement, checker);
  if (!name) return [];
  const line = file.getLineAndCharacterOfPosition(call.getStart()).line + 1;
  const values = valuesIn(given[asks.at + 1]);
  return [
    {
      where: `${path.relative('.', file.fileName).replaceAll(path.sep, '/')}:${String(line)}`,
      name,
      values: values === null ? null : values + asks.adds,
      columns: row ? columnsOf(checker.getTypeFromTypeNode(row)) : [],
    },
  ];
}

/** A statement is a constant with a literal name, in this file or the one it comes from. */
function nameOf(statement: ts.Expression, checker: ts.TypeChecker): string | undefined {
  const symbol = checker.getSymbolAtLocation(statement);
  const itself = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declared = itself?.valueDeclaration;
  const made = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
  if (!made) return undefined;
  const named = ts.isCallExpression(made)
    ? made.arguments[0]
    : ts.isObjectLiteralExpression(made)
      ? made.properties.filter(ts.isPropertyAssignment).find((one) => one.name.getText() === 'name')?.initializer
      : undefined;
  return named && ts.isStringLiteralLike(named) ? named.text : undefined;
}

/** Unknown where they are put together elsewhere. */
function valuesIn(values: ts.Expression | undefined): number | null {
  if (!values) return 0;
  return ts.isArrayLiteralExpression(values) && !values.elements.some(ts.isSpreadElement)
    ? values.elements.length
    : null;
}

/** Those that whoever reads a row may count on. */
const columnsOf = (row: ts.Type): string[] =>
  row.isUnion()
    ? []
    : row
        .getProperties()
        .filter(({ flags }) => !(flags & ts.SymbolFlags.Optional))
        .map(({ name }) => name);
