import { parseArgs } from 'node:util';

/**
 * What stands behind a script's name. `--help` tells the usage; so does anything that the script does not know, and then it does
 * nothing. Called before anything else of the script.
 * @param known the options as `parseArgs` takes them
 * @param most how many words it takes besides
 */
export function options(usage, known = {}, most = 0) {
  try {
    const asked = { options: { help: { type: 'boolean' }, ...known }, allowPositionals: most > 0 };
    const { values, positionals } = parseArgs(asked);
    if (positionals.length > most) throw new TypeError(`Unexpected: ${positionals.slice(most).join(' ')}`);
    if (!values.help) return { ...values, words: positionals };
    console.log(usage);
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exitCode = 2;
  }
  return process.exit();
}
