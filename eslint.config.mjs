import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
].map((selector) => ({ selector, message: 'Ask platform/clock.ts, or take the time as an argument.' }));

const POOL = [
  'MemberExpression[property.name="createQueryRunner"]',
  'MemberExpression[property.name="getRepository"]:not([object.name="tx"])',
  'MemberExpression[object.name=/^(dataSource|pool)$/][property.name="query"]',
  'MemberExpression[object.property.name=/^(dataSource|pool)$/][property.name="query"]',
].map((selector) => ({ selector, message: 'Use the tx of database.as(): what goes past it deadlocks the pool.' }));

const RAW_HTML = [
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  'Property[key.name="dangerouslySetInnerHTML"]',
].map((selector) => ({ selector, message: 'A page is made of components; they escape what people typed.' }));

const ENUM = [{ selector: 'TSEnumDeclaration', message: 'A closed set of words is a union, or an object `as const`.' }];

const forbid = (...lists) => ({ 'no-restricted-syntax': ['error', ...ENUM, ...lists.flat()] });

/** What Node gives to everybody: whatever else a script names, it must import. The compiler does not look at these. */
const OF_NODE =
  'AbortSignal Buffer URL URLSearchParams clearInterval clearTimeout console fetch performance process setInterval setTimeout'.split(
    ' ',
  );

export default defineConfig(
  // A client of somebody else's: see a-client-is-made-of-the-description.spec.ts.
  globalIgnores(['dist/', '.data/', 'test-results/', 'bench/results/', 'test/client/']),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A Nest module is a class that is all decorator, and its options are a plain object where its types name a class. Numbers in a text, `() => void` shorthands and a property that is
      // named to be left out mislead nobody.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // There are no enums (see ENUM), and to look for wrong ones takes a fifth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(OF_NODE.map((name) => [name, 'readonly'])) },
    rules: { 'no-undef': 'error' },
  },
  { rules: forbid(CLOCK, POOL, RAW_HTML) },
  { files: ['src/platform/clock.ts'], rules: forbid(POOL, RAW_HTML) },
  // In a browser there is no clock of ours.
  { files: ['src/web/assets/**'], rules: forbid(POOL, RAW_HTML) },
  { files: ['src/platform/database/**'], rules: forbid(CLOCK, RAW_HTML) },
  { files: ['test/**'], rules: forbid(RAW_HTML) },
);
