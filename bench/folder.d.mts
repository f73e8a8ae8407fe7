export function writeFolder(folder: string, count: number, bytes: number): void
