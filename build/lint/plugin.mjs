import { isBuiltin } from 'node:module';
import path from 'node:path';
import { rooms } from './rooms.mjs';

/** Whether a path is a folder (or file) or lies in it. */
const within = (target, folder) => target === folder || target.startsWith(`${folder}/`);

/** The room a path lies in; a room may be a single file, named without its ending. */
const roomOf = (target) =>
  Object.keys(rooms)
    .filter((room) => within(target, room) || within(target.replace(/\.[cm]?[jt]sx?$/, ''), room))
    .sort((a, b) => b.length - a.length)[0];

/** What an import leads to: a path from the root without its ending, `node`, or the name of a package. */
function targetOf(file, source) {
  if (source.startsWith('.')) return path.posix.join(path.posix.dirname(file), source).replace(/\.[cm]?[jt]sx?$/, '');
  if (isBuiltin(source)) return 'node';
  return source.split('/', source.startsWith('@') ? 2 : 1).join('/');
}

const isPackage = (source) => !source.startsWith('.') && !isBuiltin(source);

/** A unit test may use what tests share, and those of the rules the engine itself. */
const allowedInTests = (file, source, target) =>
  !source.startsWith('.') || within(target, 'tests/support') || (within(file, 'rules') && within(target, 'rules'));

function allowed(room, file, source, typesOnly) {
  const target = targetOf(file, source);
  const isTest = /\.test\.tsx?$/.test(file);
  if (roomOf(target) === room || (isTest && allowedInTests(file, source, target))) return true;
  return rooms[room].some((entry) => {
    if (entry === 'any package') return isPackage(source);
    if (!entry.startsWith('types of ')) return within(target, entry);
    return (typesOnly || isTest) && within(target, entry.slice('types of '.length));
  });
}

/** Whether an import or export leaves nothing in the running program. */
function onlyTypes({ importKind, exportKind, specifiers = [] }) {
  if ((importKind ?? exportKind) === 'type') return true;
  return specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type');
}

/** Imports run one way: each room imports what `rooms.mjs` lets it import, types included. */
const imports = {
  create(context) {
    const file = path.relative(context.cwd, context.physicalFilename).split(path.sep).join('/');
    const room = roomOf(file);
    if (room === undefined && !file.startsWith('src/')) return {};
    const check = (node, typesOnly) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      if (room === undefined) context.report({ node, message: `${file} lies in no room of build/lint/rooms.mjs.` });
      else if (!allowed(room, file, source, typesOnly))
        context.report({
          node,
          message: `${room} may not import ${targetOf(file, source)}: see build/lint/rooms.mjs.`,
        });
    };
    const declaration = (node) => check(node, onlyTypes(node));
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (node) => check(node, false),
      TSImportType: (node) => check(node, true),
    };
  },
};

export default { meta: { name: 'house' }, rules: { imports } };
