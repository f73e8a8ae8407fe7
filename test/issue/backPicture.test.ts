import { expect, test } from 'vitest'
import { front, notice, read } from './gazette.ts'

test('a picture, on the back cover or over it, is no text of the last document', () => {
  const picture = '![](images/ab12_back.jpg)'
  const texts = (...back: string[]) =>
    read(
      ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1'),
      ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
      ...back,
    )
      .documents.flatMap(({ blocks }) => blocks.map(({ text }) => text))
      .filter((text) => text?.includes('back.jpg'))
  expect(texts(picture, '', '# 传递政令 服务群众', '**云水县人民政府公报**')).toEqual([])
  expect(texts(picture)).toEqual([])
})
