import type { BookText } from '../../../../rules/book/types';
import { facts } from './facts';
import { boardroom } from './boardroom';
import { company } from './company';
import { ending } from './ending';
import { games } from './games';
import { glossaryOfInvesting } from './glossary-investing';
import { glossaryOfMoney } from './glossary-money';
import { glossaryOfWork } from './glossary-work';
import { market } from './market';
import { turn } from './turn';

/** The book in English. */
export const book: BookText = {
  sections: { ...company, ...market, ...turn, ...boardroom, ...ending, ...games },
  glossary: { ...glossaryOfMoney, ...glossaryOfWork, ...glossaryOfInvesting },
  facts,
  aboutFacts:
    'The facts come from a Chinese business commentary of spring 2024 on why domestic large models would not start a cash-burning game; its text names Yidian Caijing as the interviewer. Figures are given as that commentary reports them, with the source it names. Companies in the game are invented; real names appear only here.',
};
