/** A named place where a test ends the process as a power cut would. Inert unless NODE_ENV is test and FAILPOINT names it. */
export function failpoint(name: string): void {
  if (process.env['NODE_ENV'] === 'test' && process.env['FAILPOINT'] === name) process.kill(process.pid, 'SIGKILL');
}
