/** What is open of a kind of document on this server, each once, by id. */
export interface OpenDocuments<Room> {
  /** Opens it when it was not; undefined when there is none of that id. */
  readonly get: (id: string) => Promise<Room | undefined>;
  /** Only if it is open here. */
  readonly open: (id: string) => Room | undefined;
  readonly all: () => Iterable<Room>;
  /** Lets go of one; the next who asks opens it anew. */
  readonly close: (id: string) => void;
}

export function openDocuments<Room>(load: (id: string) => Promise<Room | undefined>): OpenDocuments<Room> {
  const asked = new Map<string, Promise<Room | undefined>>();
  const opened = new Map<string, Room>();

  async function open(id: string): Promise<Room | undefined> {
    try {
      const room = await load(id);
      if (room === undefined) asked.delete(id);
      else opened.set(id, room);
      return room;
    } catch (error) {
      asked.delete(id);
      throw error;
    }
  }

  return {
    get(id) {
      const found = asked.get(id) ?? open(id);
      asked.set(id, found);
      return found;
    },
    open: (id) => opened.get(id),
    all: () => opened.values(),
    close(id) {
      opened.delete(id);
      asked.delete(id);
    },
  };
}
