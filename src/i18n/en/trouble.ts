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
  files: {
    'not-json': 'This is not a match file: it can’t be read at all.',
    'not-a-match': 'This file is not a Hundred Models match.',
    'newer-format': 'This file was written by a newer version of the game.',
    'other-rules': 'This match was played by other rules than this version’s.',
    'broken-moves': 'The moves in this file break the rules: it was changed or damaged.',
    'too-large': 'This file is too large to be a match.',
  },
  nothingLost: 'Nothing in this browser was changed.',
};

export type TroubleText = typeof trouble;
