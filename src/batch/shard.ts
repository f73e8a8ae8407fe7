import { createHash } from 'node:crypto'

/** Part `index` (from 1) of `count`. */
export interface Shard {
  index: number
  count: number
}

/** `3/16` → part 3 of 16; null where it is no such part. */
export function readShard(text: string): Shard | null {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []
  if (index === undefined || count === undefined || Number(index) > Number(count)) return null
  return { index: Number(index), count: Number(count) }
}

/**
 * The part that a path belongs to, from 1: by the hash of the path, so that it is the same on every machine, and a path that
 * comes or goes moves no other.
 */
export const shardOf = (path: string, count: number): number =>
  (createHash('sha256').update(path).digest().readUInt32BE(0) % count) + 1

export const isInShard = (path: string, shard: Shard | null): boolean =>
  shard === null || shardOf(path, shard.count) === shard.index
