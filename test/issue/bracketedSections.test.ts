import { expect, test } from 'vitest'
import { front, notice, read } from './gazette.ts'

test('a section that the contents list prints in brackets divides right over the first document, under the head of its page', () => {
  const issue = read(
    ...front(
      '[ 县政府文件 ]',
      '云水县人民政府关于做好防汛工作的通知',
      '    （云政发〔2023〕5号）··················1',
      '[ 人事任免 ]',
      '云水县人民政府关于李明任职的通知',
      '    （云政任〔2023〕2号）··················3',
    ),
    '2023.2  云水县人民政府公报',
    '县政府文件',
    ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
    '人 事 任 免',
    ...notice('关于李明任职的通知', '云政任〔2023〕2号'),
  )
  expect(issue.documents.map(({ issuers, section }) => [issuers, section])).toEqual([
    [['云水县人民政府'], '县政府文件'],
    [['云水县人民政府'], '人事任免'],
  ])
  expect(issue.documents[0]?.position.start.line).toBe(15)
})
