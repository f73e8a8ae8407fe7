/** Where the rule pages (`docs/rules/ID.md`) are published. */
const PAGES = 'https://gongbao.invalid/rules'

/** The address of the page of a rule. */
export const rulePage = (id: string): string => `${PAGES}/${id}`
