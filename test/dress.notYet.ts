/** What goes wrong, in which dresses, with which texts. */
const CAUSES: readonly { cause: string; dresses: readonly string[]; texts: readonly string[] }[] = []

/**
 * Dresses in which a text is not yet read as the same documents, by what goes wrong. "any" stands for every dress
 * that changes more than bytes.
 * The list only ever shrinks, but for texts that are new.
 */
export const NOT_YET: readonly { cause: string; dress: string; texts: readonly string[] }[] = CAUSES.flatMap(
  ({ cause, dresses, texts }) => dresses.map((dress) => ({ cause, dress, texts })),
)
