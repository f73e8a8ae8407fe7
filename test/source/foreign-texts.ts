/** Invented texts in other languages, with the encodings in which they are mistaken for Chinese. */
export const FOREIGN_TEXTS: readonly { language: string; encodings: readonly string[]; text: string }[] = [
  {
    language: 'Japanese',
    encodings: ['shift_jis', 'euc-jp'],
    text: `青葉町公報　令和六年第三号
青葉町の水道事業に関する条例の一部を改正する条例をここに公布する。
第一条　この条例は、町民の生活に必要な水の安定した供給を確保し、公衆衛生の向上と生活環境の改善に寄与することを目的とする。
第二条　町長は、毎年度の初めに、施設の点検および修繕についての計画を定めなければならない。
２　前項の計画を変更しようとするときも、同様とする。ただし、軽微な変更については、この限りでない。
お知らせ：来週の月曜日から役場の窓口が新しい庁舎に移ります。ご不便をおかけしますが、どうぞよろしくお願いいたします。
カメラやスマートフォンで撮影した写真をコンテストに応募してください。しめきりは十二月二十日です。
`,
  },
  {
    language: 'Korean',
    encodings: ['euc-kr'],
    text: `푸른군 공보 제17호
푸른군 수도 급수 조례 일부개정조례를 이에 공포한다.
제1조(목적) 이 조례는 군민에게 깨끗한 물을 안정적으로 공급하고 생활환경을 개선하는 것을 목적으로 한다.
제2조(시설의 관리) 군수는 매년 시설의 점검과 보수에 관한 계획을 세우고 이를 시행하여야 한다.
제3조(요금) 요금은 사용량에 따라 매월 부과하며, 납부기한은 다음 달 말일까지로 한다.
이 조례는 공포한 날부터 시행한다. 자세한 내용은 군청 누리집에서 볼 수 있습니다.
`,
  },
  {
    language: 'French',
    encodings: ['latin1', 'windows-1252'],
    text: `Arrêté préfectoral n° 12 relatif à la sécurité des réseaux d'eau.
Article premier. – Le présent arrêté a été publié au recueil des actes administratifs. Les communes intéressées sont tenues
d'en assurer l'exécution à compter du 1er février. Élus, employés et bénévoles se sont réunis à l'hôtel de ville.
Fait à Sainte-Hélène, le 3 décembre. Le préfet, François Lefèvre.
`,
  },
  {
    language: 'German',
    encodings: ['latin1'],
    text: `Amtsblatt der Gemeinde Mühlgrün. Öffentliche Bekanntmachung über die Änderung der Gebührensatzung.
§ 1 Für die Prüfung der Anträge werden Gebühren erhoben. Über Ausnahmen entscheidet der Bürgermeister; die Fälle müssen begründet
werden. Die Straße wird während der Bauarbeiten für den Verkehr gesperrt. Größere Schäden sind dem Amt zu melden.
`,
  },
  {
    language: 'Russian',
    encodings: ['windows-1251', 'koi8-r'],
    text: `Вестник Зареченского района. Постановление о порядке водоснабжения населения.
Статья 1. Настоящее положение устанавливает порядок обеспечения жителей района питьевой водой.
Статья 2. Глава района ежегодно утверждает план ремонта сетей и отчитывается о его исполнении перед собранием депутатов.
`,
  },
  {
    language: 'Greek',
    encodings: ['iso-8859-7'],
    text: `Εφημερίδα του δήμου. Απόφαση για την ύδρευση των κατοίκων της περιοχής.
Άρθρο 1. Ο δήμαρχος εγκρίνει κάθε χρόνο το σχέδιο συντήρησης των δικτύων και ενημερώνει το συμβούλιο.
`,
  },
  {
    language: 'Thai',
    encodings: ['tis-620'],
    text: `ประกาศเทศบาลเรื่องการให้บริการน้ำประปาแก่ประชาชนในเขตพื้นที่
ข้อ ๑ ให้นายกเทศมนตรีจัดทำแผนการซ่อมบำรุงระบบประปาเป็นประจำทุกปี และรายงานผลต่อสภา
`,
  },
]
