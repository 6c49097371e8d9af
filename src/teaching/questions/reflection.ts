import type { Question } from './question';

/** What students write about after the debrief. */
export const reflection = [
  {
    id: 'one-decision',
    kind: 'text',
    text: {
      en: 'Take one decision of yours that mattered. What did you know at that moment, what could you not know, and would you decide the same way again?',
      'zh-CN': '挑一个你做过的、影响较大的决定：当时你知道什么，哪些无从知道？再来一次，你还会这样选吗？',
    },
  },
  {
    id: 'investors',
    kind: 'text',
    text: {
      en: 'Did the investors at your table back the best company or the leading one? Name one deal that shows it.',
      'zh-CN': '你们这桌的投资人，投的是最好的公司，还是领先的公司？举一笔成交说明。',
    },
  },
  {
    id: 'burning',
    kind: 'text',
    text: {
      en: 'What made the companies at your table burn cash, or keep from it? What would have had to be different for the opposite to happen?',
      'zh-CN': '是什么让你们这桌的公司去烧钱，或者不去烧钱？要有什么不同，结果才会反过来？',
    },
  },
  {
    id: 'game-and-world',
    kind: 'text',
    text: {
      en: 'Which real fact from the debrief does your table’s story resemble, and which does it contradict? What does the game leave out that may explain the difference?',
      'zh-CN': '你们这桌的经过，和复盘中的哪条事实相似，又和哪条相反？这种差别，可能是因为游戏省略了什么？',
    },
  },
  {
    id: 'changed-mind',
    kind: 'text',
    text: {
      en: 'Compare one prediction of yours with what happened. What do you think about raising money now that you did not think before the lesson?',
      'zh-CN': '拿你的一条预测和实际结果比一比。关于融资，你现在有哪些上课前没有的想法？',
    },
  },
] as const satisfies readonly Question[];
