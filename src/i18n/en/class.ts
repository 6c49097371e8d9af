import { plural } from './grammar';

/** Words of a student's page in a teaching session, in English. */
export const classroom = {
  // the code
  title: 'Join a class',
  lead: 'No account.',
  leadText: 'Type the code your teacher shows. A name is all you need.',
  code: 'Class code',
  codeHint: 'six letters and digits, as on the screen in front',
  codeShort: 'A class code has six letters and digits.',
  goIn: 'Go in',
  known: 'Classes this browser was in',
  goBack: (p: { title: string }) => `Back into ${p.title}`,
  asName: (p: { name: string }) => `as ${p.name}`,
  youTeach: 'Do you teach?',
  prepare: 'Prepare a session',
  // the door
  looking: 'Looking for the class …',
  doorText: 'No account: a name is all you need.',
  newHere: 'I am new here',
  wasHere: 'I was here before',
  whichOne: 'New, or back again?',
  name: 'Your name in class',
  nameHint: 'a first name or nickname; everybody in the room can read it',
  needName: 'Say what the class should call you.',
  join: 'Join',
  backName: 'The name you joined with',
  personalCode: 'Personal code',
  personalCodeHint: 'you wrote it down when you joined',
  needPersonalCode: 'Type the personal code you wrote down.',
  comeBack: 'Come back',
  shutTitle: 'The door is shut.',
  shutText: 'Nobody new can join now. If you were here before, come back with your name and personal code.',
  keptTitle: 'What is kept of you',
  kept: [
    'Your name here, your answers, and what you decide in the game.',
    'Your teacher sees all of it and can export it. Others see your name, and your company in the game.',
    'No e-mail, no account, no tracking; nothing leaves this server by itself.',
  ],
  keptFor: (p: { days: number }) =>
    `Everything is deleted ${p.days} ${plural(p.days, 'day', 'days')} after the session was made, or earlier by your teacher.`,
  otherCode: 'Another code',
  tryAgain: 'Try again',
  toHome: 'To the first page',
  reload: 'Reload',
  // just joined
  youAreIn: (p: { name: string }) => `You are in, ${p.name}.`,
  writeDown: 'Write this down:',
  writeDownText:
    'This is your personal code. With your name it brings you back if this browser forgets you, or on another device.',
  written: 'I wrote it down',
  // the frame
  stages: { gather: 'Gather', predict: 'Predict', play: 'Play', debrief: 'Debrief', reflect: 'Reflect' },
  stagesLabel: 'Where the lesson is',
  table: (p: { table: number }) => `Table ${p.table}`,
  menu: 'Menu',
  rulebook: 'Rulebook',
  myCode: 'My personal code',
  myCodeText: (p: { name: string }) => `With the name “${p.name}” it brings you back on another device.`,
  noCode: 'This browser does not know it. Ask your teacher if you lost it.',
  leave: 'Not me: sign out here',
  leaveTitle: 'Sign out in this browser?',
  leaveText: 'You can come back with your name and personal code only. Nothing you did is deleted.',
  says: 'Your teacher says',
  gotIt: 'Got it',
  sayAgain: 'Show the announcement again',
  paused: 'Paused',
  loading: 'Going into the class …',
  // gather
  gatherTitle: 'You are in.',
  gatherText: 'Your teacher will seat everybody. This page goes on by itself; leave it open.',
  yourTable: (p: { table: number }) => `You sit at table ${p.table}.`,
  withThese: 'At your table',
  botsFill: (p: { count: number }) =>
    p.count === 1 ? 'One company will be played by a bot.' : `${p.count} companies will be played by bots.`,
  alone: 'So far nobody else sits here; bots will play the other companies.',
  you: 'you',
  whileWaiting: 'While you wait',
  whileWaitingText:
    'You lead a company that builds large models. Compute and data make it better, contracts bring money, investors bring more and take a share. Whoever made the most for the owners wins.',
  openRules: 'Read the rules',
  // questions
  predictTitle: 'Before you play: what do you think?',
  predictText: 'No marks. Afterwards you see your answers beside what really happened.',
  quizTitle: 'What do you know already?',
  quizText: 'The same questions come again after play. So you see what you learned.',
  quizAgainTitle: 'The questions from before, again',
  quizAgainText: 'Answer as you see it now.',
  writeText: 'A few sentences are enough. Your teacher reads them.',
  answered: (p: { done: number; of: number }) => `${p.done} of ${p.of} answered`,
  allAnswered: 'All answered. You can change them until play begins.',
  allWritten: 'All answered. Thank you.',
  saved: 'saved',
  saving: 'saving …',
  unsaved: 'not saved yet; sent as soon as the line stands',
  tooLate: 'The time for these answers is over; the last changes were not taken.',
  notAnswered: 'not answered yet',
  lettersLeft: (p: { left: number }) => `${p.left} letters left`,
  nextOpen: 'Next open question',
  // play
  setting: 'Your table is being set …',
  settingText: 'The game opens here by itself.',
  // debrief
  yourAnswers: 'What you had expected',
  yourAnswersText: 'Your predictions before play, beside what happened.',
  youSaid: 'You said',
  happened: 'What happened',
  unclear: 'Not clear: a tie.',
  cameTrue: 'It came true.',
  cameClose: (p: { within: number }) => `Close enough: within ${p.within}.`,
  cameOtherwise: 'It came otherwise.',
  noPredictions: 'You made no predictions before play.',
  figuresSoon: 'The figures are being put together …',
  // reflect
  reflectTitle: 'What do you take with you?',
  thanksTitle: 'Thank you for playing.',
  thanksText: (p: { when: string }) =>
    `Your answers are with your teacher. All data of this session is deleted on ${p.when}, or earlier by your teacher.`,
  // where nothing goes on
  ends: {
    'unknown-session': {
      title: 'This class is no longer there.',
      text: 'Its teacher deleted it, or its time ran out. With it everything that was kept is gone.',
    },
    removed: {
      title: 'You were taken out of this class.',
      text: 'Your teacher did this, perhaps by mistake. Talk to them; then you may join again with the code.',
    },
    moved: {
      title: 'You are on another device now.',
      text: 'Somebody came back with your name and personal code, and this page let go. If it was not you, tell your teacher.',
    },
    deleted: {
      title: 'This session was deleted.',
      text: 'Your teacher deleted it with everything that was kept: names, answers, games.',
    },
    malformed: { title: 'This page is older than the server.', text: 'Reload it.' },
    'too-many-connections': {
      title: 'Too many pages are open here.',
      text: 'This device or network follows too many classes at once. Close some and reload.',
    },
  },
  backHere: 'Take it back here',
};

export type ClassText = typeof classroom;
