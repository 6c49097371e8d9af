import type { ExportsText } from '../en/exports';

/** 课堂导出文件里各列的含义。 */
export const exports: ExportsText = {
  about: [
    '金额单位为 ¥1 亿，持股和比例取 0 到 1，时间为 UTC（ISO 8601），桌、局、座位都从 1 数起。空格表示没有可写的，绝不表示零。',
    '表格是 RFC 4180 的 CSV，UTF-8 带字节序标记，Excel、LibreOffice、R、pandas 都能直接打开。可能被程序当成数字、日期、真假、空值或公式的文字，前面加了一个撇号，例如 \'007；本来就以撇号开头的文字，以及分号、制表符、换行之后可能成为公式的地方也一样。要还原，在这些地方各去掉一个撇号：R 用 gsub("(^|[;\\t\\r\\n])\'", "\\\\1", x)，pandas 用 x.str.replace("(^|[;\\t\\r\\n])\'", r"\\1", regex=True)。',
    '不带姓名导出时，“name”一列为空，只用“student”区分学生；学生写的文字原样保留。本版规则重放不了的桌只在 session.json 里。',
  ],
  column: '列',
  meaning: '含义',
  files: {
    'decisions.csv': {
      title: '每个决定一行',
      text: '撤销的操作不计。',
      columns: {
        session: '课堂编号',
        game: '课堂的第几局',
        scenario: '所用局面',
        table: '桌号',
        n: '这一桌的第几个决定',
        time: '做决定的时间',
        'quarter, phase, climate': '当时的季度、阶段（build 建设或 boardroom 董事会）和资本气候',
        'seat, company, role': '座位、公司、角色：giant 巨头或 startup 创业公司',
        by: '谁做的：student 学生或 bot 电脑',
        'student, name': '做决定的学生；电脑则为空',
        'cash, stake': '决定之前公司的现金和股东持股',
        move: '哪种操作：draw 抽牌、build 建设、trainFoundation 训练基座、trainVertical 训练垂类、payOverrun 付超支、shelve 搁置训练、finishShelved 完成搁置的训练、sign 签约、winOver 抢单、pivot 转型、setPrice 定价、sellCluster 卖集群、capitalCall 追加注资、discard 弃牌、endTurn 结束回合、keepAmbition 选抱负、pitch 路演、burn 烧钱、seal 封信封、unseal 拆信封',
        ambition: '留下的抱负',
        deck: '从哪一叠抽牌',
        card: '抽的（top 为盲抽）、建的、弃的或路演所用的牌',
        data: '训练用掉的数据，以空格分隔',
        domain: '训练或转向的领域',
        contract: '签下或抢来的合同',
        cluster: '卖掉的集群',
        licensor: '授权来自哪个座位',
        price: '自家授权的价格',
        investor: '向哪位投资人路演；none 为没有',
        burn: '投入烧钱的金额',
        place: '开信封时有效的那次路演：公司估值在本桌的名次，1 为最高',
        outcome:
          '那次路演的结果：closed 成交；不成的原因：no-proof（新闻要求的合同数不够）、no-measure（投资人看重的一项为零）、below-cut（在入围线以下）、outranked（排名更前的公司也来路演）、no-chair（受青睐，但本季的交易都给了估值更高的公司）',
        raised: '成交金额；没成交为 0',
      },
    },
    'quarters.csv': {
      title: '每家公司每季一行',
      text: '按当季结账时的状况；第 0 季是开局。没打完的季度没有行。到某季为止，所有以 through_ 开头的列相加等于 cash。',
      columns: {
        'session, game, scenario, table': '课堂编号、第几局、局面、桌号',
        finished: '这一桌是否打完',
        'seat, company, role': '公司：giant 巨头或 startup 创业公司',
        'student, name': '最后坐在那里的学生；电脑则为空',
        'quarter, climate, cut': '季度、气候、入围线：既是还能拿到钱的名次，也是交易笔数',
        valuation: '市场给的估值',
        'value_brand, value_revenue, value_foundation, value_verticals, value_hype':
          '估值的五个部分（品牌、收入、基座、垂类、热度），未取整',
        net_revenue: '估值所计的收入：合同与授权费减去维护费，加上用户付费',
        stake: '股东还持有的比例',
        'cash, debt': '结账后的现金和欠款',
        capital: '股东投入的本金',
        users: '用户数',
        'foundation, contracts': '基座等级、手上的合同数',
        'raised, burned': '开局至今：融到的钱、烧在用户上的钱',
        gain: '不计抱负的股东收益：持股 ×（估值 + 现金 − 债务）− 本金',
        through_start: '开局现金',
        'through_contracts, through_users, through_royalties_in, through_bonus':
          '本季收入：合同、用户、授权费、银行奖励',
        through_cluster_sales: '卖集群所得',
        'through_upkeep, through_payroll, through_royalties_out': '支出（负数）：维护费、薪酬、付出的授权费',
        'through_training, through_overrun, through_clusters, through_winning_over':
          '支出（负数）：训练、超支、算力牌、抢单',
        through_burn: '烧掉的钱，减去休战退回的；负数',
        'through_deals, through_grants, through_loans, through_repayments, through_calls, through_rescues':
          '来自投资人、政府、贷方和股东的钱：交易、补助、借款、还款、追加注资、救助轮',
      },
    },
    'students.csv': {
      title: '每个学生一行',
      text: '参与情况总会导出；名次只在你打开时才有：名次不是分数。',
      columns: {
        'session, student, name': '课堂编号、学生编号，带姓名导出时还有姓名',
        joined: '加入的时间',
        removed: '是否被老师请出',
        table_1: '第一局结束时所在的桌；第二局是 table_2',
        decisions: '学生自己做的决定数，各局合计',
        share_by_bots: '这些座位的全部决定中，电脑做的比例',
        'predictions, quiz_before, quiz_after': '答了多少题：预测、课前测验、课后测验',
        reflections: '写了多少条反思',
        reflection_ID: '写下的文字，每个题目一列',
        'company_1, finished_1, place_1, gain_1':
          '仅在带名次时，每局各有：公司、是否打完、按不计抱负的股东收益排的名次（并列同名次）、该收益',
      },
    },
    'session.json': {
      title: '全部',
      text: '以上都由它算出：方案、学生、每桌的设置、种子与操作、答题，以及老师在控制台上做的。同样的设置、种子和操作，在同一版规则下得到同一局。',
      columns: {},
    },
  },
};
