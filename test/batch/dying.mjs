import { parentPort } from 'node:worker_threads'

/** A worker that does to itself what the name of the text says; otherwise it gives back how many texts it has been sent. */
let sent = 0
parentPort.on('message', ({ file }) => {
  sent++
  if (file === 'exits') process.exit(3)
  if (file === 'throws') throw new Error('boom')
  if (file === 'rejects') return void Promise.reject(new Error('bang'))
  if (file === 'throws nothing') throw null
  parentPort.postMessage({ index: sent })
  if (file === 'dies afterwards') setImmediate(() => process.exit(4))
})
