import { Link, useLocation } from 'wouter';
import { useText } from '../../../i18n';
import { longest } from '../../../protocol/limits';
import { Button, buttonClass } from '../../../ui/primitives/button';
import { SetupLayout } from '../../../ui/layout/setup-layout';
import { TextField } from '../../../ui/primitives/text-field';
import { playerName } from '../preferences';
import { CodeForm } from './code-form';
import styles from './lobby.module.css';
import { MyTables } from './my-tables';
import { OpenTables } from './open-tables';

/** Where online matches are found, made and gone back to. */
export default function Lobby() {
  const t = useText('online');
  const { back } = useText('setup');
  const [, go] = useLocation();
  const name = playerName.use();
  return (
    <SetupLayout
      title={t.title}
      lead={t.lead}
      leadText={t.leadText}
      nav={
        <Link href="/" className={buttonClass('paper')}>
          ← {back}
        </Link>
      }
    >
      <div className={styles.left}>
        <section className={styles.make} data-tone="paper" aria-label={t.create}>
          <TextField
            label={t.yourName}
            hint={t.yourNameHint}
            value={name}
            longest={longest.name}
            onChange={playerName.set}
          />
          <Button look="primary" size="large" icon="plus" detail={t.createDetail} onClick={() => go('/online/new')}>
            {t.create}
          </Button>
        </section>
        <OpenTables />
      </div>
      <div className={styles.right}>
        <MyTables />
        <CodeForm />
      </div>
    </SetupLayout>
  );
}
