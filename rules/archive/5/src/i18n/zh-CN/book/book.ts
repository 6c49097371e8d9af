import type { BookText } from '../../../../rules/book/types';
import { facts } from './facts';
import { boardroom } from './boardroom';
import { company } from './company';
import { ending } from './ending';
import { games } from './games';
import { glossaryOfInvesting } from './glossary-investing';
import { glossaryOfMoney } from './glossary-money';
import { glossaryOfWork } from './glossary-work';
import { market } from './market';
import { turn } from './turn';

/** 中文版规则书。 */
export const book: BookText = {
  sections: { ...company, ...market, ...turn, ...boardroom, ...ending, ...games },
  glossary: { ...glossaryOfMoney, ...glossaryOfWork, ...glossaryOfInvesting },
  facts,
  aboutFacts:
    '这些事实出自 2024 年春的一篇中文商业评论《国产大模型，不会开启“烧钱游戏”》，文中采访者署名一点财经。数字一律照原文所述，并注明它给出的来源。游戏里的公司都是虚构的，真实名称只出现在这里。',
};
