import type { ReadingText } from '../../../teaching/material/types';

/** The reading text in English. */
export const reading: ReadingText = {
  title: 'A hundred models, few cheques',
  lead: 'Why the large-model boom of 2023 did not turn into another war of burning cash. Most figures come at second hand: a commentary of spring 2024 reports them and names its sources. Each is marked, and the list at the end says who said it.',
  parts: [
    {
      heading: 'One model a day',
      paragraphs: [
        'In the first eleven months of 2023, 238 large models were reported to have been released in China, close to one a day [F04]. People spoke of a war of a hundred models. Giants of search, shopping and chat announced theirs; so did voice and vision companies that had worked on artificial intelligence for years, and start-ups that had not existed a few months before. Early in that year some of them raised money on slides alone [F10].',
        'Anybody who had watched the Chinese internet for a decade knew what would come next. A new idea, many companies, much capital: more than once this had ended in subsidies, in a fight for users at any price, and in a merger of the exhausted. The expectation was reasonable, and it was wrong. Where the models multiplied, the money did not.',
        'About 232 deals were counted in Chinese AI in 2023, reported as 38% fewer than the year before, for about US$2 bn, reported as 70% less [F01]. Another count, of equity deals in the primary market, saw number and amount fall from 2021 to 2023 while the number of models exploded [F05]. The two counts draw their borders differently and cannot be added up; they agree on the direction. A supply of ideas is not a supply of capital.',
      ],
    },
    {
      heading: 'What a burn war needs',
      paragraphs: [
        'Two earlier wars help to see what was missing. In the war of the “thousand group-buying sites” capital rushed in because an American example, Groupon, had shown a cost that looked bounded and a gain that looked certain [F09]. In ride-hailing two rivals, each with a giant behind it, were reported to spend up to 40 m yuan a day on subsidies. Neither dared to stop, because whoever stopped first would lose what had been spent; in the end capital arranged their merger [F08].',
        'Economists call such a contest an all-pay auction: the loser’s bid is gone as well. Every yuan already spent makes the next one look small, and the sum of all bids can exceed the prize. It takes two beliefs to enter: that I can outlast the others, so the cost must look bounded; and that users won today will pay tomorrow, so the gain must look certain.',
        'Large models offered neither. To train a general model of a hundred billion parameters was said to cost tens of millions to a hundred million yuan, beyond an ordinary start-up [F12]. And that is only the first bill. Once a firm has paid for data and machines, its future cost cannot be bounded; not even the best-funded laboratory knows how much more it will need [F13]. One forecast saw the training of a single frontier model go from US$100 m to US$500 m by 2030 [F22]. It is a forecast, and forecasts of this kind have been wrong in both directions.',
        'The gain was no clearer. Consumers rarely pay, and products for them mostly buy attention [F15]. OpenAI, the best known of all, was reported to have revenue of around US$2 bn and still to lose money. The commentary calls that figure monthly; other reports speak of a yearly rate. The two differ twelvefold, and for a lesson on revenue the yearly reading is the safer one [F11]. Either way the point stands: revenue is not profit.',
      ],
    },
    {
      heading: 'Who was given',
      paragraphs: [
        'That funding fell does not mean that it fell for all. Two rounds of leading start-ups, a series B of US$800 m and one of nearly US$1 bn, together exceeded all the large-model funding disclosed in China the year before, about 10 bn yuan [F06]. This is the Matthew effect: to whoever has, more is given. It needs no bad intention. An investor who cannot judge a technology can still see who else has invested, who hires the known researchers, who ranks first. All of these are signs of quality, and all of them also are results of having money.',
        'What was new is who stood behind the leaders. In ride-hailing each giant had its champion. Now Alibaba, Tencent, Meituan and Xiaomi, rivals almost everywhere else, put money into the same start-ups, Zhipu and Baichuan [F07]. Two readings are possible. It may be herding: each does what the others do, since nobody is blamed for a mistake that all have made. Or it may be prudence: if no one can tell which model will matter, it is cheaper to own a little of each than to fight for one. Both readings lead to the same result. Where the same owners stand on both sides, a burn war has nobody who gains by it.',
        'The others met an investor who listened. Early in 2024 investors were said to “talk much and invest little”; after a year of heat, valuations seemed too high to most of them, and they waited [F02]. Of the companies surveyed that sell content made by AI, 95% earned less than US$5 m a year, and some valued at hundreds of millions had no revenue at all [F26]. In such a climate capital wants safety first and profit second, and most companies will not be the chosen one [F28].',
      ],
    },
    {
      heading: 'Two roads',
      paragraphs: [
        'What should a company do that is not chosen? The commentary sees two roads. Only few giants, it says, can stay in general models. The models it names in the first tier, of iFlytek, Baidu and SenseTime, all stand on long and heavy research [F17]. But even for them patience has a price. Baidu’s research spending was reported to have grown more than thirteenfold in a decade, while over 70% of its revenue in the third quarter of 2023 still was advertising [F18]: a cash cow that pays for the future, and a dependence. iFlytek spent 2.498 bn yuan on research in three quarters, and its profit of the third fell by 82% [F19]. SenseTime spent more on research than it took in for years, and was still losing money in the middle of 2023 [F20].',
        'The other road is narrow and cheaper: a model for speech, for pictures, for one industry. Sequoia in the United States calls it “act two”: after the new hammer comes the time of those who solve somebody’s problem from end to end [F25]. Technology push gives way to demand pull. Business customers have the need, the money and the data, and they do pay; but they decide slowly, are costly to win, and want proof [F16]. And the niche is not safe: the leaders spread into it, so time is short [F27].',
        'On both roads one choice returns, whether to own or to rent. Owned data and hardware make a start-up heavy, which weighs on its revenue and on its valuation [F14]. Some try to escape by letting others build on them: devices with software, a base for applications, or a model packaged for an industry [F21]. A platform earns by every guest, but only once there are enough of them.',
      ],
    },
    {
      heading: 'What remains uncertain',
      paragraphs: [
        'The market was put at US$28 bn in 2024 and about US$100 bn by 2028 [F03]. Such a figure says what all buyers might spend, not what any one company will capture, nor whether it covers the cost. Moods can turn overnight: early in 2024 a video model, Sora, restarted the world’s attention [F24]. So can companies, when those who do research and those who do business no longer agree, as in OpenAI’s boardroom late in 2023 [F23].',
        'Read the story with three doubts, then. It was written in spring 2024 and does not know what came after; look up what has changed. Its figures come from different counters, who rarely say what they leave out. And it explains an absence: a war that did not take place. There is no second 2023 in which investors favoured leaders less, or in which costs were bounded. That is one reason to play: at your tables the same rules meet other decisions, and what if can be tried, at least in small. The game is no proof either. It leaves out talent, law, politics and luck of other kinds. Where it agrees with the story, ask whether that was built in. Where it does not, ask which of the two is wrong.',
      ],
    },
  ],
};
