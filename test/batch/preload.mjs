import { isMainThread, parentPort } from 'node:worker_threads'

/**
 * Loaded into the command and its threads with --import: a thread does to itself what the name of its text says (exits, throws,
 * eats all memory, dies when it has answered, dies of the second text that it is sent). In this thread nothing happens.
 */
if (!isMainThread) {
  const on = parentPort.on
  const post = parentPort.postMessage
  let sent = 0
  let dies = false
  parentPort.postMessage = (answer) => {
    post.call(parentPort, answer)
    if (dies) setTimeout(() => process.exit(4), 20)
  }
  parentPort.on = (name, listener) =>
    on.call(parentPort, name, (job) => {
      const is = (what) => typeof job.file === 'string' && job.file.includes(what)
      sent++
      if (is('exits') || (is('second') && sent > 1)) process.exit(3)
      if (is('throws'))
        setImmediate(() => {
          throw new Error('boom')
        })
      if (is('eats')) for (const held = []; ; ) held.push(new Array(1e5).fill(held.length))
      dies = is('dies-later')
      listener(job)
    })
}
