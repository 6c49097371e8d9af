/** All that the game keeps in a browser's localStorage. What each text means is said, and checked, where it is read. */
const keys = {
  alerts: 'hundred-models.alerts',
  announcementRead: 'hundred-models.announcement',
  browserToken: 'hundred-models.browser',
  characterKeys: 'hundred-models.character-keys',
  chatMuted: 'hundred-models.chat-muted',
  classKeys: 'hundred-models.classes',
  codeToWrite: 'hundred-models.code-to-write',
  language: 'hundred-models.language',
  lastSeen: 'hundred-models.last-seen',
  pace: 'hundred-models.bot-pace',
  playerName: 'hundred-models.name',
  reminders: 'hundred-models.reminders',
  reportsRead: 'hundred-models.reports',
  seats: 'hundred-models.seats',
  textSize: 'hundred-models.text-size',
  sound: 'hundred-models.sound',
  unsentAnswers: 'hundred-models.unsent-answers',
} as const;

export type LocalKey = keyof typeof keys;

/** What is kept under a key; undefined also where storage is absent or forbidden. */
export function readText(key: LocalKey): string | undefined {
  try {
    return globalThis.localStorage?.getItem(keys[key]) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text. Where the browser refuses, as in some private windows, it lasts as long as the page holds it. */
export function writeText(key: LocalKey, text: string): void {
  try {
    globalThis.localStorage?.setItem(keys[key], text);
  } catch {
    // Remembering is a courtesy.
  }
}

/** Calls back when another tab wrote under a key. */
export function onTextChange(key: LocalKey, changed: () => void): void {
  globalThis.addEventListener?.('storage', (event: StorageEvent) => {
    if (event.key === keys[key]) changed();
  });
}
