import type { SetupText } from '../en/setup';

/** Words of setting up a match, at one device or online, in Chinese. */
export const setup: SetupText = {
  back: '返回',
  whoSits: '谁入座',
  whoSitsHint: '巨头与创业公司交替，可以任意更换',
  whichGame: '玩哪一种',
  seatNumber: (p) => `座位 ${p.number}`,
  company: '公司',
  playerName: '名字',
  whoPlays: '由谁来玩',
  human: '真人',
  levels: { easy: '简单电脑', normal: '普通电脑', hard: '困难电脑', expert: '专家电脑' },
  temperament: '性格',
  temperaments: {
    even: { name: '平和', text: '不偏不倚：只下自己认为最好的一步。' },
    founder: { name: '创始人', text: '相信模型：先训练，少卖、晚卖股份。' },
    burner: { name: '烧钱者', text: '相信增长：能融就融，烧给用户。' },
    bootstrapper: { name: '生意人', text: '相信客户：靠合同过日子，守住股份。' },
    'herd-follower': { name: '跟风者', text: '领先者靠什么出名，它就做什么。' },
  },
  addSeat: '加一个座位',
  removeSeat: (p) => `移除座位 ${p.number}`,
  botName: (p) => `电脑 ${p.number}`,
  chooseScenario: '情景',
  minutes: '分钟',
  favour: '投资人偏爱领先者',
  always: '总是',
  half: '一半',
  never: '从不',
  favourHints: {
    always: '各自投给所看指标的领先者。',
    half: '各自看领先者或抽签，机会各半。',
    never: '各自抽签：领先换不来钱。',
  },
  fixedCompanies: '入门局的公司是固定的。',
};
