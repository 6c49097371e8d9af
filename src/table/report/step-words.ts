import type { ReportText } from '../../i18n/en/report';
import { money, users } from '../../i18n/format';
import type { UsersStory } from './story/users-story';

/** What the burns of a quarter came to, in a headline. */
export function burnsHeadline(story: UsersStory, t: ReportText): string {
  if (story.burned === 0) return t.burnedNothing;
  const sum = money(story.burned);
  if (story.refunded > 0) return t.burnedTruce({ sum, back: money(story.refunded) });
  return story.won === 0 ? t.burnedForNothing({ sum }) : t.burned({ sum, users: users(story.won) });
}

/** How the pool was shared. */
export function burnsRule(story: UsersStory, t: ReportText): string {
  if (story.burned === 0) return t.burnRuleNobody;
  return story.refunded > 0 ? t.burnRuleTruce : t.burnRule;
}

/** How many users went before others came. */
export const usersHeadline = (story: UsersStory, t: ReportText): string =>
  story.left === 0 ? t.usersNone : t.usersLeft({ users: users(story.left) });
