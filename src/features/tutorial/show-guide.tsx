import { useText } from '../../i18n';
import { tutorialText } from '../../i18n/tutorial';
import { Button } from '../../ui/button';
import styles from './guide.module.css';

/** Brings a hidden guide back. */
export function ShowGuide({ onShow }: { readonly onShow: () => void }) {
  const t = useText(tutorialText);
  return (
    <Button look="gold" icon="info" className={styles.show} onClick={onShow}>
      {t.show}
    </Button>
  );
}
