import type { TroubleText } from '../en/trouble';

/** What goes wrong while a match is saved, or played by bots, and files that can't be read, in Chinese. */
export const trouble: TroubleText = {
  tryAgain: '再试一次',
  staleTitle: '这一局已在另一个标签页继续',
  staleText: '这里看到的是旧的。重新载入即可从另一页停下的地方继续。',
  goneTitle: '本浏览器里已没有这一局',
  goneText: '它已在另一个标签页被删除，或被浏览器清除。这里之后的操作不会保存；请导出本局以免丢失。',
  reload: '重新载入',
  retryingTitle: '电脑对手暂时无法思考',
  retryingText: '它们的程序没能载入，或中途出错，正在重新启动；对局会等它。',
  'by-thumbTitle': '电脑对手改按简单规则出招',
  'by-thumbText': '它们的程序没能重新启动。对局照常进行，只是它们比平时弱一些。',
  storageTitle: '最近几步没能存下',
  storageText: '浏览器拒绝保存：可能空间已满，或这是无痕窗口。只要本局开着就会继续重试；为保险起见，请导出本局。',
  files: {
    'not-json': '这不是对局文件：内容完全读不懂。',
    'not-a-match': '这个文件不是《百模大战》的对局。',
    'newer-format': '这个文件由更新版本的游戏写成。',
    'other-rules': '这一局用的是另一版规则。',
    'broken-moves': '文件里的走法违反规则：它被改动过或已损坏。',
    'too-large': '文件太大，不像是一局对局。',
  },
  nothingLost: '本浏览器里的内容没有任何改动。',
};
