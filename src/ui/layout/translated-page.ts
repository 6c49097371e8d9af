/**
 * Browsers that translate a page replace its text nodes by elements of their own, `<font>`, behind React's back: React then
 * removes, updates or inserts beside nodes that are no longer there, and all of the page breaks. From now on what
 * React does to such a node happens to what stands in its place.
 */
export function surviveTranslation(): void {
  // React alone uses these here: translators and extensions run in a world of their own.
  // oxlint-disable-next-line typescript/unbound-method -- each is called on the node it is asked of
  const { appendChild, insertBefore, removeChild } = Node.prototype;
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  const watch = new MutationObserver(learn);
  watch.observe(document.body, { childList: true, subtree: true });

  /** Puts a text that React knows back to where its translation stands. */
  function restore(node: Node): void {
    if (!(node instanceof Text) || node.parentNode !== null) return;
    learn(watch.takeRecords());
    const place = standIn(node);
    if (place !== node && place.parentNode !== null) (place as ChildNode).replaceWith(node);
  }

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    restore(child);
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    // A translation of which nobody saw where it stands; with a text it goes, at the latest, with what is around it.
    if (child instanceof Text) return child;
    return removeChild.call(this, child) as T;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    restore(node);
    if (before !== null) restore(before);
    const known = before === null || before.parentNode === this || !(before instanceof Text);
    return insertBefore.call(this, node, known ? before : null) as T;
  };
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    restore(node);
    return appendChild.call(this, node) as T;
  };
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, value: string | null) {
      // Its translation would go on showing the old text.
      restore(this);
      nodeValue?.set?.call(this, value);
    },
  });
}

/** What replaced a node, by that node. */
const replaced = new WeakMap<Node, Node>();

/** What stands in a node's place now: itself, unless it was translated. */
function standIn(node: Node): Node {
  let place = node;
  for (let next = replaced.get(place); next !== undefined; next = replaced.get(place)) place = next;
  return place;
}

const isTranslation = (node: Node | null | undefined): node is Element => node?.nodeName === 'FONT';

/** Learns from what was changed which nodes a translator put in the place of which. */
function learn(records: readonly MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    for (const added of addedNodes) replaced.delete(added);
    for (const removed of removedNodes) {
      // Replaced at once; or put before or behind it, and then taken away.
      const place = [addedNodes[0], previousSibling, nextSibling].find(
        (other) => other !== removed && (isTranslation(other) || (isTranslation(removed) && other instanceof Text)),
      );
      if (place && (removed instanceof Text || isTranslation(removed))) replaced.set(removed, place);
    }
  }
}
