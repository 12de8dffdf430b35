/** Milliseconds that the process computed for a piece of work; what else the machine does does not count. */
export function cpuTime(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
