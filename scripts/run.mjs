import { spawn } from 'node:child_process';

/** Runs a program to its end and keeps what it prints. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** The same, said in one line beside the output, with how long it took; a failure shows what was printed and ends everything. */
export async function step(what, command, args, options) {
  const start = performance.now();
  process.stderr.write(`${what} ... `);
  const { ok, output } = await run(command, args, options);
  console.error(ok ? seconds(start) : 'failed');
  if (!ok) {
    console.error(output);
    process.exit(1);
  }
}

export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
