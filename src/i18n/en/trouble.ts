/** Words of what goes wrong while a match is saved, or played by bots, and of files that can't be read, in English. */
export const trouble = {
  tryAgain: 'Try again',
  staleTitle: 'This match went on in another tab',
  staleText: 'What you see here is older. Reload to go on where the other tab stopped.',
  goneTitle: 'This match is no longer in this browser',
  goneText:
    'It was deleted in another tab, or the browser cleared it. What is played here is not saved; export the match to keep it.',
  reload: 'Reload',
  retryingTitle: 'The bots can’t think just now',
  retryingText: 'Their program could not be loaded, or broke. It is being started again; the match waits for it.',
  'by-thumbTitle': 'The bots play by simple rules',
  'by-thumbText':
    'Their program could not be started again. They are weaker now than they should be, but the match goes on.',
  storageTitle: 'The last moves could not be saved',
  storageText:
    'The browser refused to store them: it may be full, or the window private. This is tried again while the match stays open; export it to be safe.',
  olderMatch: 'This match was made under older rules.',
  olderMatchText:
    'This edition of the game no longer plays them. Nothing was changed: you can export the match as a file, for an older edition, or delete it.',
  brokenMatch: 'This match can’t be opened.',
  brokenMatchText:
    'It was saved by newer rules, or its record is damaged. Nothing was changed; you can still export it as it is.',
  exportRaw: 'Export as it is',
  deleteMatch: 'Delete',
  deleteTitle: (p: { name: string }) => `Delete ${p.name}?`,
  deleteText: 'The match is gone for good, unless you export it first.',
  toHome: 'To the first page',
  files: {
    'not-json': 'This is not a match file: it can’t be read at all.',
    'not-a-match': 'This file is not a Hundred Models match.',
    'newer-format': 'This file was written by a newer version of the game.',
    'older-rules': 'This match was made under older rules, which this edition of the game no longer plays.',
    'newer-rules': 'This match was made under newer rules. Reload the page, and try again.',
    'broken-moves': 'The moves in this file break the rules: it was changed or damaged.',
    'too-large': 'This file is too large to be a match.',
  },
  nothingLost: 'Nothing in this browser was changed.',
};

export type TroubleText = typeof trouble;
