import type { ClassErrorsText } from '../en/class-errors';
import { online } from './online';

/** Why something about a teaching session was not done, in Chinese. */
export const classErrors: ClassErrorsText = {
  ...online.errors,
  'unknown-code': '没有这个课堂码。请对照大屏幕上的六位字母。',
  'name-taken': '课堂里已有人叫这个名字，请换一个。',
  full: '这一桌已坐满。',
  started: '这一局已经开始。',
  'too-many-matches': '从这里开的课堂太多了，请过一会儿再试。',
  draining: '服务器即将升级。进行中的课堂照常继续，新的课堂请等升级之后再建。',
  paused: '老师已全部暂停，稍后继续。',
  'unknown-session': '没有这个课堂，也许已被删除。',
  'door-shut': '老师已关门，暂时不再进人。',
  blocked: '你不能再加入这个课堂，请找老师。',
  'class-full': '这个课堂已满员。',
  'wrong-personal-code': '名字和个人码对不上。',
  'bad-plan': '这份方案开不了课堂。',
  'bad-questions': '答案和题目对不上，请重新载入页面。',
  'not-teacher': '这个链接没有本课堂的控制台权限。',
  'not-now': '这个阶段不能这样做。',
  'unknown-student': '这位学生已不在课堂里。',
  'unknown-table': '已经没有这一桌了。',
};
