import { factOf, type FactText } from '../../../rules/book/index';
import type { FactId } from '../../../rules/index';
import { useTextLater } from '../../i18n';

/** A fact behind the game; absent until the book is loaded. */
export function useFact(id: FactId): FactText | undefined {
  const book = useTextLater('book');
  return book === undefined ? undefined : factOf(book, id);
}
