import fs from 'node:fs';

/** A process and all it started, read from /proc: there is nothing like it for a running process elsewhere. */
export const canReadProcesses = (): boolean => fs.existsSync('/proc/self/task');

/** Linux counts processor time in hundredths of a second. */
const MS_PER_TICK = 10;

function* treeOf(pid: number): Generator<string> {
  const folder = `/proc/${pid}`;
  yield folder;
  for (const thread of fs.readdirSync(`${folder}/task`))
    for (const child of fs.readFileSync(`${folder}/task/${thread}/children`, 'utf8').split(' '))
      if (child.trim() !== '') yield* treeOf(Number(child));
}

/** User and system time so far, in milliseconds. */
export function cpuOf(pid: number): number {
  let ticks = 0;
  for (const folder of treeOf(pid)) {
    const stat = fs.readFileSync(`${folder}/stat`, 'utf8');
    // The name of the program may hold spaces; the fields after it do not.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * MS_PER_TICK;
}

/** Resident memory now, in MiB. */
export function memoryOf(pid: number): number {
  let kib = 0;
  for (const folder of treeOf(pid)) kib += Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`${folder}/status`, 'utf8'))?.[1] ?? 0);
  return kib / 1024;
}
