import type { RulebookText } from '../en/rulebook';

/** Words around the rulebook, in Chinese. */
export const rulebook: RulebookText = {
  title: '规则书',
  home: '返回首页',
  contents: '目录',
  rules: '规则',
  glossary: '术语表',
  facts: '牌面背后的事实',
  search: '在书中查找',
  searchHint: '词语、牌名或投资人',
  found: (p) => `“${p.query}”共 ${p.count} 处`,
  nothing: (p) => `书中没有“${p.query}”。换个更短的词试试。`,
  example: '例',
  see: '参见',
  behind: '事实',
  source: (p) => `来源：${p.source}`,
  copies: (p) => `${p.copies} 张`,
  minutes: (p) => `约 ${p.minutes} 分钟`,
  language: '语言',
};
