import { tidyCode } from '../../protocol/tidy-code';
import type { SessionService } from '../classroom/session-service';
import { plainName } from '../matches/same-name';
import type { Handlers } from './endpoints';
import type { Guard } from './guard';
import type { sessionEndpoints } from './session-endpoints';

/** Answers requests about teaching sessions. Codes have few letters: whoever types wrong ones too often has to wait. */
export const sessionHandlers = (sessions: SessionService, guard: Guard): Handlers<keyof typeof sessionEndpoints> => ({
  async createSession({ request, body }) {
    await guard.mayCreate(request);
    return sessions.create(await body());
  },
  sessionDoor: ({ request, param }) => guard.limitGuesses(request, () => sessions.door(param('code'))),
  async joinSession({ request, param, body }) {
    const { name } = await body();
    return guard.limitGuesses(request, () => sessions.join(param('code'), name));
  },
  async comeBack({ request, param, body }) {
    const who = await body();
    const code = param('code');
    const about = { session: tidyCode(code), student: plainName(who.name) };
    return guard.limitGuesses(request, () => sessions.comeBack(code, who), about);
  },
  async answerQuestions({ param, credential, body }) {
    await guard.mayAnswer(credential);
    return sessions.answer(param('session'), credential, await body());
  },
  controlSession: async ({ param, credential, body }) => sessions.control(param('session'), credential, await body()),
  sessionFigures: ({ param, credential }) => sessions.figures(param('session'), credential),
  exportSession: ({ param, query, credential }) =>
    sessions.exported(param('session'), credential, param('file'), query('names') !== '0'),
  startWhatIf: ({ param, credential }) => sessions.startWhatIf(param('session'), credential),
  deleteSession: ({ param, credential }) => sessions.remove(param('session'), credential),
});
