import { describe, expect, test } from 'vitest'
import { isPicture, isWordedPicture } from '../../src/lexicon/picture.ts'

describe('isPicture', () => {
  test.each([
    '![](media/1.jpeg){width="5.9in"}',
    '![](images/3f9a.jpg)',
    '  ![](figures/7)　',
    '![img-0.jpeg](img-0.jpeg)',
    '![图片1](https://www.yunshui.gov.cn/c.png "c.png")',
    '![Image 5](3.jpg) ![Image 6: ](4.jpg)',
    `![Image](data:image/png;base64,${'iVBORw0KGgo'.repeat(400)})`,
    '<figure>',
    '</figure>',
    '<img src="imgs/3.jpg">',
    '<div style="text-align: center;"><img src="imgs/3.jpg" alt="Image" width="87%" /></div>',
    "<p align='center'><img src='3.jpg' alt='图片2'></p>",
    '<center><img src="1.jpg"/> <img src="2.jpg"/></center>',
  ])('%j is', (s) => {
    expect(isPicture(s)).toBe(true)
  })
  test.each([
    '![工作流程图](3.jpg)',
    '见 ![](3.jpg)',
    '<table>',
    '图1',
    '![](3.jpg',
    '',
    '<div>图1</div>',
    '<img src="3.jpg">图1',
    '<img src="3.jpg" alt="流程图">',
  ])('%j is not', (s) => {
    expect(isPicture(s)).toBe(false)
  })
})

describe('isWordedPicture', () => {
  test.each([
    '![工作流程图](3.jpg)',
    '![Image 5: 县徽](https://www.yunshui.gov.cn/c.png)',
    '  ![](1.jpg) ![组织体系图](2.jpg){width="5in"}',
  ])('%j is', (s) => {
    expect(isWordedPicture(s)).toBe(true)
    expect(isPicture(s)).toBe(false)
  })
  test.each(['![](3.jpg)', '见![工作流程图](3.jpg)', '![工作流程图](3.jpg)所示', '![工作流程图]', '工作流程图', '!'])(
    '%j is not',
    (s) => {
      expect(isWordedPicture(s)).toBe(false)
    },
  )
})
