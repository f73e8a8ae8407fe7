import { expect, test } from 'vitest'
import { parseIssues } from '../../src/index.ts'
import { dataFormat } from '../../src/source/index.ts'

test.each([
  ['<!DOCTYPE html>', 'HTML'],
  ['  <html lang="zh">', 'HTML'],
  ['<?xml version="1.0" encoding="UTF-8"?>', 'XML'],
  ['{"title": "云水县人民政府公报",', 'JSON'],
  ['{', 'JSON'],
  ['[{', 'JSON'],
  ['["云水县人民政府公报"]', 'JSON'],
  ['<table><tr><td>序号</td></tr></table>', null],
  ['<!-- INFO END -->', null],
  ['[1]本办法自发布之日起施行。', null],
  ['[云水县人民政府公报](index.html)', null],
  ['[公报]', null],
  ['云水县人民政府公报', null],
  ['', null],
])('%s begins %s', (line, format) => {
  expect(dataFormat(line)).toBe(format)
})

test.each([
  ['\n<!DOCTYPE html>\n<p>今日天气晴。</p>\n', 'HTML'],
  ['今日天气晴。\n', null],
])('the finding that nothing was found says what the input is: %j', (text, format) => {
  const [finding] = parseIssues(text).flatMap((issue) => issue.diagnostics)
  expect(finding).toMatchObject({
    rule: 'no-documents',
    message: `No document was found in this text${format === null ? '' : `: it is ${format}, of which the text must be extracted first`}.`,
  })
})
