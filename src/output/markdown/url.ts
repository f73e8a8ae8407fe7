/** The address of a file in a link; what an address gives a meaning of its own is encoded, Chinese is not. */
export const urlOf = (name: string): string =>
  name.replace(/[%#?\s()\\<>]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))
