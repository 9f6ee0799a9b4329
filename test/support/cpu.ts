/** CPU time that this process has used, milliseconds: unlike the clock, it does not run on while others use the machine. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
