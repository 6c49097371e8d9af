import type { BookText } from '../../../../rules/book/types';

const commentary = 'the commentary';

/** What happened, one sentence a fact, figures as reported. */
export const facts: BookText['facts'] = {
  F01: {
    text: 'In 2023 Chinese AI companies closed about 232 investment deals, reported as 38% fewer than the year before, for about US$2 bn in all, reported as 70% less.',
    concept: 'Capital cycle, funding winter',
    source: 'CB Insights, State of AI 2023',
  },
  F02: {
    text: 'Early in 2024 investors were said to talk much and invest little: most waited, because a year of heat had inflated valuations.',
    concept: 'Due diligence, bubble',
    source: 'the commentary’s interviewees',
  },
  F03: {
    text: 'The global market for large models was put at US$28 bn in 2024 and about US$100 bn by 2028.',
    concept: 'The size of a market is not what one company captures',
    source: 'Zhongyan Puhua Institute',
  },
  F04: {
    text: 'In the first 11 months of 2023, 238 large models were reported released in China, “close to one a day”: the war of a hundred models.',
    concept: 'Overcrowding, duplication',
    source: commentary,
  },
  F05: {
    text: 'From 2021 to 2023 both the number and the amount of AI equity deals in China’s primary market fell, although the number of models exploded.',
    concept: 'A supply of ideas is not a supply of capital',
    source: 'IT Juzi',
  },
  F06: {
    text: 'Two financings of leading model start-ups, a series B of US$800 m and one near US$1 bn, together exceeded all the large-model funding disclosed in China the year before, about 10 bn yuan.',
    concept: 'Matthew effect: who has is given',
    source: 'LatePost; the commentary',
  },
  F07: {
    text: 'Rival internet giants, Alibaba, Tencent, Meituan and Xiaomi, put money into the same leading start-ups, Zhipu and Baichuan, instead of each backing a champion against the others.',
    concept: 'Herding, co-investment',
    source: commentary,
  },
  F08: {
    text: 'A decade earlier two ride-hailing rivals, each backed by a giant, spent up to 40 m yuan a day on subsidies; neither dared to stop, and capital finally arranged their merger.',
    concept: 'War of attrition, all-pay auction, merger',
    source: commentary,
  },
  F09: {
    text: 'Capital rushed into the war of the “thousand group-buying sites” because Groupon showed a cost that looked bounded and a gain that looked certain.',
    concept: 'A bounded cost and a visible gain invite burn wars',
    source: commentary,
  },
  F10: {
    text: 'Early in 2023 some model start-ups raised money on slides alone; a year later it took far more.',
    concept: 'The climate changes what counts as proof',
    source: commentary,
  },
  F11: {
    text: 'OpenAI was reported to have around US$2 bn of revenue (the commentary says monthly, other reports say annualised) and still lost money.',
    concept: 'Revenue is not profit',
    source: commentary,
  },
  F12: {
    text: 'Training a general model of 100 bn parameters was said to cost tens of millions to a hundred million yuan, out of an ordinary start-up’s reach.',
    concept: 'Fixed cost, scale',
    source: commentary,
  },
  F13: {
    text: 'Once a firm has invested in data and compute its future cost cannot be bounded: even the best-funded lab does not know how much more it needs.',
    concept: 'Cost overrun, escalation, arms race',
    source: commentary,
  },
  F14: {
    text: 'Owning data and hardware makes a start-up “heavy”, which weighs on its revenue and on its valuation.',
    concept: 'Asset-light against asset-heavy',
    source: commentary,
  },
  F15: {
    text: 'Consumers rarely pay; products for them mostly buy attention.',
    concept: 'Users are not revenue',
    source: commentary,
  },
  F16: {
    text: 'Business customers have the need, the money and the data, and they pay; but they are slow, costly to win, and demand proof.',
    concept: 'Sales cycle, proof of value',
    source: commentary,
  },
  F17: {
    text: 'The three models then ranked in the first tier were iFlytek’s, Baidu’s and SenseTime’s, all three with heavy and long research spending.',
    concept: 'Long-term investment',
    source: 'AI Large Model Experience Report 3.0',
  },
  F18: {
    text: 'Baidu’s research spending was reported to have grown more than 13-fold from 2011 to 2020; its revenue in the third quarter of 2023 was 34.4 bn yuan, up 6%, over 70% of it still advertising.',
    concept: 'A parent’s cash cow, concentration risk',
    source: commentary,
  },
  F19: {
    text: 'iFlytek was reported to have spent 2.498 bn yuan on research in the first three quarters of 2023, 7.19% more than before, while its third-quarter net profit fell 82%.',
    concept: 'Research presses on profit',
    source: commentary,
  },
  F20: {
    text: 'SenseTime’s research spending was above its revenue from 2018 to the middle of 2021, and it was still making losses in the middle of 2023.',
    concept: 'Spending ahead of revenue',
    source: commentary,
  },
  F21: {
    text: 'Three ways to build an ecosystem were named: smart hardware plus software, a base for native applications, and “model plus” packaged for industries such as finance and cars.',
    concept: 'Platform strategies',
    source: commentary,
  },
  F22: {
    text: 'The cost of training one frontier model was expected to rise from US$100 m to US$500 m by 2030.',
    concept: 'Cost curve',
    source: 'an OpenAI report, as cited in the commentary',
  },
  F23: {
    text: 'Late in 2023 OpenAI’s boardroom fight set its technical camp against its commercial camp.',
    concept: 'Governance',
    source: commentary,
  },
  F24: {
    text: 'Early in 2024 Sora restarted the world’s attention overnight.',
    concept: 'Hype shock',
    source: commentary,
  },
  F25: {
    text: 'Sequoia’s “act two”: after the new hammer, foundation models, the market moves to solving people’s problems end to end with vertical applications.',
    concept: 'From technology push to demand pull',
    source: 'Sequoia US',
  },
  F26: {
    text: 'Of the AIGC companies surveyed, 95% earned under US$5 m a year; some valued at hundreds of millions had no revenue at all.',
    concept: 'Valuation is not revenue',
    source: 'Theory Ventures',
  },
  F27: {
    text: 'Only a few giants can stay in foundation models; vertical models cost less and give small firms a niche in speech, images or an industry, but the leaders are spreading into those niches too, so time is short.',
    concept: 'Foundation or vertical: the strategic choice',
    source: commentary,
  },
  F28: {
    text: 'In an uncertain climate capital wants safety first and profit second, and most companies will not be the chosen one.',
    concept: 'Selection',
    source: commentary,
  },
};
