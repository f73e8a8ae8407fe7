const LONGEST = 200

/** What a correction keeps of a line: the text without layout at both ends, its first 200 characters. */
export const anchorText = (value: string): string => value.trim().slice(0, LONGEST)

/** Lines are the same line when their text is the same but for spaces: a text reflowed or saved anew keeps its corrections. */
export const sameLineKey = (value: string): string => anchorText(value).replace(/[\s\u00a0\u3000\ufeff]+/gu, '')
