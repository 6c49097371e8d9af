import { allScreens } from '../e2e/support/screens-of-server';
import type { Draw } from './draw';

type Case = readonly [screen: string, tongue: Draw['tongue'], size: `${number}x${number}`, more?: Partial<Draw>];

/** What once could not be read or reached. */
const cases: readonly Case[] = [
  // a list of matches with letters of 12 px
  ['the first page with matches', 'zh-CN', '1108x590'],
  // half a door too low for a finger
  ['the first page with matches', 'en-XA', '320x2160', { coarse: true, textSize: '200' }],
  // fields of one line as low as it
  ['a new game', 'en', '2393x180'],
  ['a new game', 'en', '320x249', { coarse: true, textSize: '150' }],
  // letters that grew beyond the window
  ['the rulebook page', 'en-XA', '320x180', { coarse: true, textSize: '200' }],
  // a projector's page on a phone, its letters those of a slide
  ['class: the projector, news', 'en-XA', '365x390', { coarse: true, textSize: '130' }],
  // names of one line on a narrow screen
  ['class: the projector, play', 'en', '515x734'],
  ['class: the console, its screen', 'en', '320x180', { coarse: true }],
  ['class: the console, gather', 'en-XA', '1926x1211', { coarse: true, textSize: '200' }],
  ['the teaching material/lesson', 'en', '2131x1676', { coarse: true, textSize: '115' }],
  // an icon of the head narrower than a finger
  ['the boardroom of four', 'en', '495x180', { coarse: true }],
  // a word alone in a heading, and the flag of the cut
  ['the boardroom of six, choosing', 'en', '3098x640', { coarse: true }],
  // the paper of what stands in the head, over it
  ['the boardroom of four, all chosen', 'en', '988x180', { coarse: true, textSize: '200', picks: [11, 8] }],
  // letters of a phone on a large screen, and figures wider than their column
  ['the curtain', 'zh-CN', '3840x1102', { textSize: '150' }],
  ['the curtain', 'en-XA', '828x711', { coarse: true }],
  // buttons as high as those of a larger screen, which a small unit made too low
  ['the result', 'en-XA', '320x203', { coarse: true, textSize: '130' }],
  // figures below what opens the company, and each too small by itself; a paper over what it is about
  ['the table of 4 in quarter 7', 'en', '1324x180', { coarse: true, textSize: '150' }],
  ['the table of 4 in quarter 7', 'en', '3840x867', { coarse: true, textSize: '115' }],
  ['the table of 4 in quarter 7', 'en', '495x266', { textSize: '200', picks: [7, 8] }],
  // verbs, tabs and cards narrower than a thumb
  ['the table of 6 in quarter 1', 'en', '320x624', { coarse: true, textSize: '200' }],
  // three tools beside one's own line
  ['the choice of an ambition', 'en', '759x180'],
  // one's own below what steps through the match, whose controls took two lines
  ['the replay', 'en', '320x549', { coarse: true }],
  ['the replay', 'en-XA', '2697x608', { coarse: true }],
  ['the replay', 'en-XA', '1913x1347', { coarse: true }],
  // cards of the market lower than a finger, or a table that no longer fits
  ['the table of 4 in quarter 1', 'en', '1224x1040', { coarse: true }],
  ['the table of 4 in quarter 1', 'en', '768x1024', { coarse: true }],
  // words beyond their button, or cut in it
  ['the boardroom of four', 'en-XA', '844x390', { coarse: true }],
  ['the table of 6 in quarter 7', 'en-XA', '1280x720'],
  ['the table of 4 in quarter 7', 'en-XA', '788x180', { coarse: true, textSize: '130' }],
  ['the log', 'zh-CN', '3840x2160', { coarse: true }],
  ['class: a new lesson', 'zh-CN', '320x2160', { coarse: true, textSize: '130' }],
  ['class: the console, its screen', 'en-XA', '320x1595', { coarse: true, textSize: '200' }],
  // a paper or a menu below a window that was turned
  ['the first page with matches', 'en-XA', '320x1152', { textSize: '130', picks: [9, 12] }],
  ['the report, all open', 'en-XA', '326x1874', { textSize: '150', picks: [833, 12] }],
  // a field below the foot of the page, once a keyboard was there
  ['a new online table', 'en', '504x2160', { coarse: true, textSize: '115', picks: [8474, 9989] }],
  // cards of the market narrower than a thumb
  ['the first game, its guide', 'en-XA', '589x204', { coarse: true }],
  ['the table of 4 in quarter 1', 'en', '568x320', { coarse: true }],
  ['the table of 6 in quarter 7', 'zh-CN', '560x300', { coarse: true, picks: [3, 5000] }],
  // lines further apart: figures over each other, words beyond their place, a picture's figures cut
  ['the table of 4 in quarter 7', 'en', '1280x720', { spaced: true }],
  ['the table of 4 in quarter 7', 'en', '390x844', { spaced: true, coarse: true }],
  ['the table of 4 in quarter 7', 'en', '844x390', { spaced: true, coarse: true }],
  ['the table of 6 in quarter 7', 'en-XA', '834x1112', { spaced: true, coarse: true }],
  ['the table of 6 in quarter 7', 'zh-CN', '320x460', { spaced: true, coarse: true }],
  ['an online match, its people', 'en', '1216x280', { spaced: true, coarse: true }],
  ['a new online table', 'en-XA', '3840x1554', { spaced: true }],
  ['the boardroom of four', 'en-XA', '363x443', { spaced: true, coarse: true, textSize: '115' }],
  ['the report of 2, investors', 'en-XA', '3840x2160', { spaced: true }],
  ['the report of 2, investors', 'en-XA', '320x450', { spaced: true, coarse: true }],
  ['class: the projector, a chart', 'en-XA', '2242x180', { spaced: true, coarse: true }],
  ['class: the projector, news', 'en-XA', '3840x1564', { spaced: true, coarse: true }],
  ['the report, all open', 'en-XA', '320x2160', { spaced: true }],
  ['the teaching material/lesson', 'en-XA', '2096x1121', { spaced: true, coarse: true, picks: [9992, 3726] }],
  ['the table of 2 with options open', 'en-XA', '320x657', { spaced: true, coarse: true }],
  ['the replay', 'en', '2757x1046', { spaced: true }],
  // words of a slip beside a window that was turned
  [
    'the boardroom of six, choosing',
    'en-XA',
    '3840x1051',
    { coarse: true, textSize: '115', forced: true, picks: [7253, 5] },
  ],
  // a price below its card
  ['the table of 6 in quarter 7', 'en-XA', '1535x1753', { coarse: true, textSize: '130', picks: [9996, 5] }],
  // three lines of letters twice as large, further apart still
  ['the table of 4 with options open', 'en-XA', '924x455', { spaced: true, textSize: '200' }],
];

export const onceFailed: readonly Draw[] = cases.map(([name, tongue, size, more = {}]) => {
  const screen = allScreens.find((one) => one.name === name);
  if (screen === undefined) throw new Error(`no screen "${name}"`);
  const [width = 0, height = 0] = size.split('x').map(Number);
  return {
    screen,
    tongue,
    width,
    height,
    coarse: false,
    textSize: '100',
    forced: false,
    spaced: false,
    picks: [],
    ...more,
  };
});
