import { money } from '../format';
import { domainIn, needAndHave } from '../refusal-details';
import type { RefusalsText } from '../en/refusals';
import { domains } from './domains';

/** 为什么不能这样走，用玩家的话说。 */
export const refusals: RefusalsText = {
  reasons: {
    malformed: () => '这不是本游戏里的一步。',
    'match-over': () => '对局已经结束。',
    'not-your-turn': () => '还没轮到你。',
    'wrong-stage': () => '请先决定手头的事。',
    'no-actions': () => '本回合的行动已用完。',
    'already-sealed': () => '你的信封已经封好。',
    'not-your-ambition': () => '你没有分到这项抱负。',
    'not-in-row': () => '这张牌已不在明牌之列。',
    'deck-empty': () => '牌堆和弃牌堆都空了。',
    'not-in-hand': () => '你手里没有这张牌。',
    'cannot-afford': (details) =>
      needAndHave(details, (need, have) => `需要 ${money(need)}，你有 ${money(have)}。`, '现金不够。'),
    'no-capacity': (details) =>
      needAndHave(details, (need, have) => `需要空闲算力 ${need}，你有 ${have}。`, '空闲算力不够。'),
    'highest-level': () => '已经到顶，没有更高的等级。',
    'run-shelved': () => '请先完成搁置的训练。',
    'nothing-shelved': () => '你没有搁置的训练。',
    'data-insufficient': (details) =>
      needAndHave(
        details,
        (need, have) => `需要${domainIn(details, domains, '')}数据值 ${need}，这些牌只有 ${have}。`,
        '这些牌的数据值不够。',
      ),
    'data-excessive': () => '其中有一张用不着，请留在手里。',
    'data-unsuitable': () => '这种数据不能用于这次训练。',
    'leader-frozen': () => '受新闻影响，基座最高的公司本季不得训练基座。',
    'not-offered': () => '这份合同不在公开之列。',
    'quality-too-low': (details) =>
      needAndHave(
        details,
        (need, have) => `需要${domainIn(details, domains, '')}质量 ${need}，你有 ${have}。`,
        '你的质量达不到这份合同的要求。',
      ),
    'licence-not-needed': () => '你自己的质量已经够了，不需要授权。',
    'licensor-too-low': (details) =>
      needAndHave(
        details,
        (need, have) => `需要${domainIn(details, domains, '')}质量 ${need}，用这份授权也只有 ${have}。`,
        '用这份授权也达不到要求。',
      ),
    'platform-needs-own-foundation': (details) =>
      needAndHave(
        details,
        (need, have) => `平台合同：需要自有基座 ${need} 级，你有 ${have} 级。`,
        '平台合同只看自有基座，授权不算。',
      ),
    'module-off': () => '这一局不使用这条规则。',
    'not-held-by-rival': () => '没有对手持有这份合同。',
    'gap-too-small': (details) =>
      needAndHave(
        details,
        (need, have) =>
          `质量要比持有方高 ${need}，你${have > 0 ? `只高 ${have}` : have < 0 ? `还低 ${-have}` : '与它持平'}。`,
        '质量没有高出持有方足够多。',
      ),
    'changed-hands-already': () => '这份合同本季已经易手。',
    'already-pivoted': () => '一局只能转型一次，你已经转过。',
    'no-foundation': () => '你没有可以放弃的基座等级。',
    'price-set-already': () => '本回合已经定过 API 价格。',
    'price-unchanged': () => 'API 价格本来就是这个数。',
    'last-quarter': () => '最后一季不能出售。',
    'not-owned': () => '你没有这座集群。',
    'giants-only': () => '只有巨头才有母公司可以要钱。',
    'called-already': () => '母公司一季只加一次钱。',
    'not-in-boardroom': () => '这要到董事会上决定。',
    'investor-not-in-row': () => '这位投资人不在场。',
    'card-needs-investor': () => '这张牌要配一位投资人才能用。',
    'card-goes-alone': () => '这张牌单独生效，不配投资人。',
    'too-few-contracts': (details) =>
      needAndHave(details, (need, have) => `需要 ${need} 份合同，你有 ${have} 份。`, '合同不够。'),
    'burn-above-cash': ({ have }) =>
      typeof have === 'number' ? `你只有 ${money(have)} 可烧。` : '烧的钱不能超过现金。',
    'burn-above-limit': ({ limit }) =>
      typeof limit === 'number' ? `本季每家最多烧 ${money(limit)}。` : '受新闻影响，本季烧钱有上限。',
  },
  options: {
    'bad-players': '这种局面不支持这个人数。',
    'bad-scenario': '没有这种局面。',
    'bad-companies': '每位玩家要有一家自己的公司。',
    'bad-sealing': '董事会只能一起密封，或在自己回合里密封。',
    'bad-favouritism': '偏好程度要在 0 到 1 之间。',
    'bad-variant': '一局为 3 至 12 个季度,资本气候须为已有的几档。',
  },
};
