import { users } from '../../i18n/format';
import { BarRow } from '../../ui/charts/bar-row';
import { companyLook } from '../../ui/company-look';
import { useAnchor } from '../../ui/anchors';
import { Panel } from '../../ui/panel';
import { Seal } from '../../ui/seal';
import type { UserLine, UsersStory } from './story/users-story';
import styles from './users-panel.module.css';
import type { Words } from './words';

interface UsersPanelProps {
  story: UsersStory;
  words: Words;
}

/** How many users left everybody, how many were won, and what each company has now. */
export function UsersPanel({ story, words }: UsersPanelProps) {
  const t = words.t.report;
  const most = Math.max(10, ...story.lines.map(({ before, after }) => Math.max(before, after)));
  return (
    <Panel
      title={story.left === 0 ? t.usersNone : t.usersLeft({ users: users(story.left) })}
      aside={story.won === 0 ? undefined : t.usersKey}
    >
      <ul className={styles.list}>
        {story.lines.map((line) => (
          <UserRow key={line.seat} line={line} most={most} words={words} />
        ))}
      </ul>
    </Panel>
  );
}

function UserRow({ line, most, words }: { line: UserLine; most: number; words: Words }) {
  const company = words.companyId(line.seat);
  const row = useAnchor(`report-users-${line.seat}`);
  return (
    <li ref={row}>
      <Seal company={company} name={words.company(line.seat)} size={22} />
      <BarRow
        parts={[
          { value: line.before - line.left, kind: 'own' },
          { value: line.won, kind: 'gold' },
          { value: line.left, kind: 'gone' },
        ]}
        max={most * 1.05}
        color={companyLook(company).light}
        label={words.t.report.usersChange({
          before: users(line.before),
          left: users(line.left),
          won: users(line.won),
          after: users(line.after),
        })}
      />
      <span className={styles.change} aria-hidden>
        {users(line.before)} → <b>{users(line.after)}</b>
      </span>
    </li>
  );
}
