import { expose } from 'comlink';
import { chooseMove } from './choose';

const worker = { choose: chooseMove };
export type BotWorker = typeof worker;

expose(worker);
