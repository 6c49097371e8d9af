import { useText } from '../../i18n';
import { Art } from '../../ui/game-pieces/art';
import { BlockView } from './block-view';
import { drawingOf } from './drawing';
import { useEdition } from './edition';
import { Facts } from './facts';
import { Glossary } from './glossary';
import { Heading } from './heading';
import styles from './rules-text.module.css';

/** The whole book to read: the rules, the glossary, the facts. */
export function RulesText() {
  const t = useText('rulebook');
  const book = useText('book');
  const { sections } = useEdition().plan;
  return (
    <>
      <section className={styles.part}>
        <Heading depth={1}>{t.rules}</Heading>
        {sections.map(({ id, art }) => (
          <section key={id} className={styles.section}>
            <header>
              <Heading depth={2} id={id}>
                {book.sections[id].title}
              </Heading>
              <SectionArt name={art} />
            </header>
            {book.sections[id].blocks.map((block, index) => (
              <BlockView key={index} block={block} section={id} index={index} />
            ))}
          </section>
        ))}
      </section>
      <section className={styles.part}>
        <Heading depth={1} id="glossary">
          {t.glossary}
        </Heading>
        <Glossary />
      </section>
      <section className={styles.part}>
        <Heading depth={1} id="facts">
          {t.facts}
        </Heading>
        <Facts />
      </section>
    </>
  );
}

function SectionArt({ name }: { readonly name: string }) {
  const drawing = drawingOf(name);
  if (drawing === undefined) return undefined;
  return drawing.kind === 'scene' ? (
    <Art {...drawing} size={176} height={64} className={styles.scene} />
  ) : (
    <Art {...drawing} size={64} />
  );
}
