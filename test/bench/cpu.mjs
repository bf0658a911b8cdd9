// CPU milliseconds that a process has used, and a server with everybody it started.
import fs from 'node:fs';

const MS_PER_TICK = 10;
const fieldsOf = (pid) => {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return null;
  }
};
const used = (fields, ended) =>
  (Number(fields[11]) + Number(fields[12]) + (ended ? Number(fields[13]) + Number(fields[14]) : 0)) * MS_PER_TICK;

export const cpuOf = (pid) => used(fieldsOf(pid), false);

/** The children that ended are counted by their parent. */
export function cpuOfServer(postmaster) {
  let sum = used(fieldsOf(postmaster), true);
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = fieldsOf(pid);
    if (fields && Number(fields[1]) === postmaster) sum += used(fields, false);
  }
  return sum;
}

export const residentMb = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
