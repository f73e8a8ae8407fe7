// The faults that are planted. `places` gives, for a text that was read, a plant for each place that there is: the changes of the text
// (or `records`, a change of the issues as JSON; or `corrections`, with the changes of the text since they were made). `rules` are those
// that may tell the fault, the one it is planted for first; `also` are rules that the same fault breaks by its nature, or 'any';
// `moves` says that lines change places, and what is found in them with them;
// `most` is the number of places where it is less than that of the run.
import { byteFaults, inputFaults } from './faults/bytes.mjs'
import { characterFaults } from './faults/characters.mjs'
import { contentsFaults } from './faults/contents.mjs'
import { correctionFaults } from './faults/corrections.mjs'
import { headFaults } from './faults/heads.mjs'
import { limitFaults } from './faults/limits.mjs'
import { numberFaults } from './faults/numbers.mjs'
import { partFaults } from './faults/parts.mjs'
import { recordFaults } from './faults/records.mjs'
import { imprintFaults, referenceFaults } from './faults/references.mjs'
import { tableFaults } from './faults/tables.mjs'

export const faults = [
  ...contentsFaults,
  ...numberFaults,
  ...headFaults,
  ...partFaults,
  ...characterFaults,
  ...tableFaults,
  ...referenceFaults,
  ...imprintFaults,
  ...byteFaults,
  ...inputFaults,
  ...limitFaults,
  ...recordFaults,
  ...correctionFaults,
]
