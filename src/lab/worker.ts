import { parentPort } from 'node:worker_threads';
import { playAndCount } from './played-game';
import type { GamePlan } from './settings';

parentPort?.on('message', (plan: GamePlan) => parentPort?.postMessage(playAndCount(plan), []));
