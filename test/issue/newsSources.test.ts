import { expect, test } from 'vitest'
import { front, read } from './gazette.ts'

const NEWS = (title: string, source: string): string[] => [title, '　　5月8日，我县渔业节在柳溪镇开幕。', source]

test.each([['　　　　　　　　　　　　　（柳溪镇　王　平）'], ['（县农业局）']])(
  'pieces of news follow each other under their sources, without a blank line: %s',
  (source) => {
    const titles = ['我县举办渔业节', '柳溪镇开展护林工作', '县医院新楼启用']
    const { documents } = read(
      ...front(...titles.map((title, i) => `${title}……${i + 3}`)),
      ...titles.flatMap((title) => NEWS(title, source)),
    )
    expect(documents.map(({ title }) => title)).toEqual(titles)
  },
)
