/** Sorts a handful of items in place and returns them; equals keep their order. For so few, much faster than `sort`. */
export function sortFew<T>(items: T[], compare: (a: T, b: T) => number): T[] {
  for (let from = 1; from < items.length; from++) {
    const item = items[from] as T;
    let place = from;
    for (; place > 0; place--) {
      const before = items[place - 1] as T;
      if (compare(before, item) <= 0) break;
      items[place] = before;
    }
    items[place] = item;
  }
  return items;
}

/** Whether the item at a place differs from all before it. For a handful of ids, much faster than `indexOf`. */
export function isFirst(items: readonly string[], place: number): boolean {
  const item = items[place];
  for (let before = 0; before < place; before++) if (items[before] === item) return false;
  return true;
}
