/** What other programs take for orders, one by one: each is a title, a cell and a heading of `HOSTILE`. */
export const ATTACKS = [
  '../../etc/x',
  'CON',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|x',
  '+86=1+1',
  '<script>document.title="seen"</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](data:text/html,x)',
  '<javascript:alert(1)>',
  '--- key: [a, b]',
  '!!python/object:x {a: &b *b}',
  '"quoted", \'cell\'; next',
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m',
  '\u202egpj.exe',
  '::error file=a,line=1::x',
  '%0A::set-output name=a::b',
  '##vso[task.setvariable variable=a]b',
  ']]><!-- &#0; &lt;',
  '{{constructor.constructor("x")()}} $(x) `x`',
  '| a | b |',
  'nul\u0000byte',
] as const

/** An attack that would be markup stays between the rows of a table of its own kind: between tabs. */
const table = ['序号\t名称\t面积', ...ATTACKS.map((attack, i) => `${i + 1}\t${attack}\t${i}.5`)]

/** An issue whose titles, cells, headings, cited titles, contents entries and table names are attacks. */
export const HOSTILE = [
  '云水县人民政府公报',
  '2023年第4期（总第11期）',
  '',
  '目　录',
  ...ATTACKS.map((attack, i) => `云水县人民政府关于做好${attack}防汛工作的通告……………………（${i + 1}）`),
  '',
  ...ATTACKS.flatMap((attack, i) => [
    '云水县人民政府',
    `关于做好${attack}防汛工作的通知`,
    // one in two has no number: its file is named after its title
    ...(i % 2 === 0 ? [`云政发〔2023〕${i + 1}号`] : []),
    '',
    '各乡镇人民政府：',
    `　　为做好${attack}防汛工作，根据《${attack}办法》（云政发〔2020〕${i + 1}号），现将有关事项通知如下：`,
    '　　一、加强领导',
    `　　${attack}`,
    `　　二、${attack}`,
    `　　各乡镇要落实责任。${attack}`,
    ...(i === 0 ? ['', '　　附件：防汛责任清单'] : []),
    '',
    '云水县人民政府',
    '2023年10月19日',
    '',
    ...(i === 0 ? ['附件', '防汛责任清单', ...table, ''] : []),
    ...(i % 3 === 1 ? [`表${i}　${attack}`, '序号\t名称', '1\t青石', '2\t白沙', ''] : []),
  ]),
].join('\n')
