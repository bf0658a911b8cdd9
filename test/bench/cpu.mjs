// CPU milliseconds by the operating system's own accounting: of a process, and of one with everybody it started.
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
export function cpuOfFamily(pid) {
  let sum = used(fieldsOf(pid), true);
  for (const child of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = fieldsOf(child);
    if (fields && Number(fields[1]) === pid) sum += used(fields, false);
  }
  return sum;
}

export const residentMb = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** @returns what tells later which part of the machine was used by others than these families since now */
export function watchOthers(families) {
  const look = () => {
    const [, ...fields] = fs.readFileSync('/proc/stat', 'utf8').split(/\s+/, 9).map(Number);
    const all = fields.reduce((sum, ticks) => sum + ticks, 0) * MS_PER_TICK;
    const [idle, waiting] = [fields[3] * MS_PER_TICK, fields[4] * MS_PER_TICK];
    return { all, others: all - idle - waiting - families.reduce((sum, pid) => sum + cpuOfFamily(pid), 0) };
  };
  const before = look();
  return () => (look().others - before.others) / (look().all - before.all);
}
