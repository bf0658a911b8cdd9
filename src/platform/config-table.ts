import { VARIABLES } from './config-variables.js';

/** Every variable that the application reads, as a table for docs/operations.md. */
export function configTable(): string {
  const rows = Object.entries(VARIABLES).map(([name, variable]) => {
    const needed = 'required' in variable ? ' Needed with `DATABASE_URL`.' : '';
    return `| \`${name}\` | ${variable.standard === '' ? '-' : `\`${variable.standard}\``} | ${variable.meaning}.${needed} |`;
  });
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
