import { tidyCode } from '../../protocol/tidy-code';
import type { IncomingMessage } from 'node:http';
import type { Classroom } from '../classroom/classroom';
import { plainName } from '../matches/same-name';
import type { Router } from './asked';
import { classRequests, largestAnswers, largestPlan } from './class-requests';
import type { Guard } from './guard';
import { readBody } from './read-body';

/** Requests about teaching sessions. */
export function classRoutes(classroom: Classroom, guard: Guard): Router {
  /** Codes have few letters: whoever types wrong ones too often has to wait. */
  const guessing = <T>(request: IncomingMessage, work: () => Promise<T>): Promise<T> => guard.guess(request, work);
  return ({ request, key, id, search, last, credential }) => {
    switch (key) {
      case 'POST sessions':
        return async () => {
          await guard.mayCreate(request);
          return classroom.create(await readBody(request, classRequests.plan, largestPlan));
        };
      case 'GET classes/:':
        return () => guessing(request, () => classroom.door(id));
      case 'POST classes/:/students':
        return async () => {
          const { name } = await readBody(request, classRequests.name);
          return guessing(request, () => classroom.join(id, name));
        };
      case 'POST classes/:/return':
        return async () => {
          const who = await readBody(request, classRequests.comingBack);
          return guessing(request, () =>
            guard.guessAbout(`${tidyCode(id)} ${plainName(who.name)}`, () => classroom.comeBack(id, who)),
          );
        };
      case 'POST sessions/:/answers':
        return async () => {
          await guard.mayAnswer(credential);
          return classroom.answer(id, credential, await readBody(request, classRequests.answers, largestAnswers));
        };
      case 'POST sessions/:/controls':
        return async () => classroom.control(id, credential, await readBody(request, classRequests.control));
      case 'GET sessions/:/figures':
        return () => classroom.figures(id, credential);
      case `GET sessions/:/export/${last}`:
        return () => classroom.exported(id, credential, last, search.get('names') !== '0');
      case 'POST sessions/:/what-if':
        return () => classroom.startWhatIf(id, credential);
      case 'DELETE sessions/:':
        return () => classroom.remove(id, credential);
      default:
        return undefined;
    }
  };
}
