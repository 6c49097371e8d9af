import { online } from './online';

/** Why something about a teaching session was not done, in English. */
export const classErrors = {
  ...online.errors,
  'unknown-code': 'No session has this code. Check the six letters on the projector.',
  'name-taken': 'Somebody in this session has this name. Choose another.',
  full: 'This table is full.',
  started: 'This game has begun already.',
  'too-many-matches': 'Too many sessions were made from here. Wait a while.',
  draining: 'The server will be upgraded soon. Sessions in progress go on; new ones can be made afterwards.',
  paused: 'The teacher has paused everything; it goes on soon.',
  'unknown-session': 'There is no such session; perhaps it was deleted.',
  'door-shut': 'The teacher has shut the door: nobody new can join now.',
  blocked: 'You can’t join this session again. Talk to your teacher.',
  'class-full': 'This session is full.',
  'wrong-personal-code': 'Name and personal code do not belong together.',
  'bad-plan': 'No session can be made of this plan.',
  'bad-questions': 'These answers do not fit the questions. Reload the page.',
  'not-teacher': 'This link does not hold the console of this session.',
  'not-now': 'This can’t be done at this stage.',
  'unknown-student': 'This student is no longer in the session.',
  'unknown-table': 'There is no such table any more.',
};

export type ClassErrorsText = typeof classErrors;
