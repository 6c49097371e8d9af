import type { ReviewText } from '../en/review';

/** 对局复盘的文字。 */
export const review: ReviewText = {
  title: '复盘',
  close: '关闭复盘',
  chances: '获胜概率',
  chancesNote: '每个回合开始时，在所有牌都摊开的情况下估算',
  end: '终局',
  here: '桌上所示',
  decisions: '谁的转折点',
  thinking: (p: { share: string }) => `正在重新审视每一个决策：${p.share}`,
  ready: (p: { count: number }) => `找到 ${p.count} 个转折点。`,
  none: '没有哪个决策让获胜概率变动 3 个百分点以上。',
  failed: '无法复盘这局对局。',
  missed: (p: { points: string }) => `错失 ${p.points} 个百分点`,
  found: (p: { points: string }) => `赢得 ${p.points} 个百分点`,
  made: '实际',
  better: '更好',
  nextBest: '次优',
  wins: (p: { chance: string }) => `胜率 ${p.chance}`,
  show: (p: { quarter: string }) => `在桌上查看（${p.quarter}）`,
  honest: '所有数字均为估算。每个决策都按玩家当时所能看到的信息来评判，而不看后来牌运如何。',
};
