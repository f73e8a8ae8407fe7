import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { type Browser, chromium, type Page } from 'playwright-core'
import { main } from '../../src/cli/main.ts'

/** Debian's; `.ci/run` installs it. */
export const CHROMIUM = '/usr/bin/chromium'
export const hasBrowser = existsSync(CHROMIUM)
if (!hasBrowser)
  process.stderr.write(`${CHROMIUM} is not there: the tests of the review page in a browser are skipped\n`)

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

class Collected extends Writable {
  text = ''
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

/** A working folder with the given files. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-review-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** Runs the command in a folder. */
export async function gongbao(
  cwd: string,
  ...argv: string[]
): Promise<{ exit: number; stdout: string; stderr: string }> {
  const stdout = new Collected()
  const stderr = new Collected()
  const stdin = Object.assign(new PassThrough(), { isTTY: true })
  const { signal } = new AbortController()
  const exit = await main({ argv, streams: { stdin, stdout, stderr }, env: { LANG: 'C' }, cwd, signal })
  return { exit, stdout: stdout.text, stderr: stderr.text }
}

/** What a page said that it should not have said, and what it asked of the network. */
export interface Watched {
  page: Page
  faults: string[]
  requests: string[]
}

/** Opens a page from disk and watches it. */
export async function open(
  browser: Browser,
  path: string,
  options: { dark?: boolean; bypassCSP?: boolean } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    acceptDownloads: true,
    bypassCSP: options.bypassCSP ?? false,
  })
  const page = await context.newPage()
  const faults: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('request', (request) => requests.push(request.url().slice(0, 100)))
  await page.goto(`file://${path}`)
  await page.waitForSelector('#source .item')
  return { page, faults, requests }
}
