import { useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { languages, useLanguage, useText, type Language } from '../../i18n';
import { basePath } from '../../net/base-path';
import { Art } from '../../ui/game-pieces/art';
import { Icon } from '../../ui/primitives/icon';
import type { IconName } from '../../ui/primitives/icon-paths';
import { SegmentedChoice } from '../../ui/primitives/segmented-choice';
import { toast } from '../../ui/primitives/toaster';
import styles from './home.module.css';
import { SavedMatches } from './saved-matches';

const pillarIcons = { build: 'compute', earn: 'contract', raise: 'cash', keep: 'trophy' } as const;

/** The first page: start a game, go on with one, read the rules. `lost` when the address led nowhere. */
export function Home({ lost = false }: { readonly lost?: boolean }) {
  const t = useText('shell');
  const common = useText('common');
  const [language, setLanguage] = useLanguage();
  return (
    <main className={styles.page}>
      <Art kind="scene" id="boardroom" size={1280} height={720} cover title={t.scene} className={styles.scene} />
      <nav className={styles.corner}>
        <SegmentedChoice<Language>
          label={t.languageSwitch}
          hideLabel
          value={language}
          onChange={setLanguage}
          options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        />
      </nav>
      <div className={styles.paper} data-tone="paper">
        <p className={styles.edition}>
          <span>{t.edition}</span>
          <span>{t.players}</span>
        </p>
        <h1>
          {common.game} <span lang={common.otherLanguage}>{common.gameInOtherLanguage}</span>
        </h1>
        {lost ? (
          <p className={styles.lost} role="alert">
            <b>{t.lost}</b> {t.lostText}
          </p>
        ) : (
          <p className={styles.lead}>
            {t.lead} <b>{t.leadStrong}</b>
          </p>
        )}
        <div className={styles.doors}>
          <Link href="/new" className={styles.door} data-first>
            <Door icon="chair" title={t.play} text={t.playText} />
          </Link>
          <Link href="/learn" className={styles.door}>
            <Door icon="lightbulb" title={t.firstGame} text={t.firstGameText} />
          </Link>
          <Link href="/online" className={styles.door}>
            <Door icon="link" title={t.online} text={t.onlineText} />
          </Link>
          <Link href="/join" className={styles.door} data-half>
            <Door icon="person" title={t.join} text={t.joinText} />
          </Link>
          <Link href="/teach" className={styles.door} data-half>
            <Door icon="chart" title={t.teach} text={t.teachText} />
          </Link>
          <Link href="/rules" className={styles.door} data-half>
            <Door icon="book" title={t.learn} text={t.learnText} />
          </Link>
          <ImportDoor />
        </div>
        <p className={styles.promise}>
          {t.promise} <a href={`${basePath}licences.txt`}>{t.licences}</a>
        </p>
      </div>
      <div className={styles.lower}>
        <ul className={styles.pillars}>
          {(['build', 'earn', 'raise', 'keep'] as const).map((pillar) => (
            <li key={pillar}>
              <h2>
                <Icon name={pillarIcons[pillar]} size={18} /> {t.pillars[pillar].title}
              </h2>
              <p>{t.pillars[pillar].text}</p>
            </li>
          ))}
        </ul>
        <SavedMatches />
      </div>
    </main>
  );
}

interface DoorProps {
  readonly icon: IconName;
  readonly title: ReactNode;
  readonly text: ReactNode;
}

const Door = ({ icon, title, text }: DoorProps) => (
  <>
    <Icon name={icon} size={28} />
    <span>
      <b>{title}</b>
      <small>{text}</small>
    </span>
    <Icon name="arrow-right" size={20} />
  </>
);

/** Reads a match file; what is wrong with one is said, and nothing is lost. */
function ImportDoor() {
  const t = useText('shell');
  const input = useRef<HTMLInputElement>(null);
  const [, go] = useLocation();
  const read = async (file: File) => {
    const { importMatch } = await import('./import-match');
    const result = await importMatch(file);
    if ('problem' in result) toast({ text: result.problem, tone: 'warning' });
    else {
      toast({ text: t.imported({ name: result.name }) });
      go(result.finished ? `/replay/${result.id}` : `/play/${result.id}`);
    }
  };
  return (
    <>
      <button type="button" className={styles.door} data-half onClick={() => input.current?.click()}>
        <Door icon="import" title={t.import} text={t.importText} />
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t.import}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) void read(file);
        }}
      />
    </>
  );
}
