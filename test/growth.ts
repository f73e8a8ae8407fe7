/** What sixteen times the size may take at most, in times: 16 in proportion, 256 where the time grows with the square. */
export const MOST_FOR_SIXTEEN = 100

/** Times tried: other work on the machine only adds to the time. */
const TRIES = 3
/** Milliseconds under which a time is a matter of chance. */
const LEAST = 0.5

function time(run: (size: number) => void, size: number): number {
  const began = process.cpuUsage()
  run(size)
  const { user, system } = process.cpuUsage(began)
  return Math.max((user + system) / 1000, LEAST)
}

/** How many times as long something takes with sixteen times the size, by the processor's time; the least of some tries, the last of which comes where one is in order. */
export function growthBySixteen(run: (size: number) => void, size: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < TRIES && least > MOST_FOR_SIXTEEN; tried++)
    least = Math.min(least, time(run, size * 16) / time(run, size))
  return least
}
