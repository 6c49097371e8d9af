import { readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';

/**
 * Writes package.json and lock file of a bundled server: what its files import, in the versions of our own lock file,
 * and nothing else. `npm ci` there installs all that the server needs.
 */
export function writeServerPackage(outDir, imported) {
  const { name, version, license, dependencies, overrides, engines } = readJson('package.json');
  const names = [...new Set([...imported].filter((id) => !isBuiltin(id)).map(packageOf))].sort(byName);
  const needed = Object.fromEntries(
    names.map((id) => {
      if (dependencies[id] === undefined) throw new Error(`the server imports ${id}, which is no dependency`);
      return [id, dependencies[id]];
    }),
  );
  const { lockfileVersion, packages } = readJson('package-lock.json');
  const kept = reachable(packages, names);
  const overridden = Object.fromEntries(
    Object.entries(overrides).filter(([id]) =>
      Object.keys(kept).some((path) => nameIn(path) === id.replace(/@.*$/, '')),
    ),
  );
  const own = { name: `${name}-server`, version, private: true, license, type: 'module', dependencies: needed };
  writeJson(`${outDir}/package.json`, { ...own, overrides: overridden, engines });
  const root = { name: own.name, version, license, dependencies: needed, engines };
  writeJson(`${outDir}/package-lock.json`, {
    name: own.name,
    version,
    lockfileVersion,
    requires: true,
    packages: { '': root, ...kept },
  });
}

/** Entries of a lock file that some packages lead to, as Node finds them; nothing for development. */
function reachable(packages, names) {
  const found = new Set();
  const visit = (id, from) => {
    const path = resolve(packages, id, from);
    if (path === undefined || found.has(path)) return;
    found.add(path);
    const { dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} } = packages[path];
    const peers = Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true);
    for (const next of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) visit(next, path);
  };
  for (const id of names) visit(id, '');
  return Object.fromEntries([...found].sort(byName).map((path) => [path, packages[path]]));
}

/** Where Node finds a package, looked for from the folder of another; undefined when it is an optional one that is not there. */
function resolve(packages, id, from) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const path = `${place === '' ? '' : `${place}/`}node_modules/${id}`;
    if (packages[path] !== undefined) return path;
    if (place === '') return undefined;
  }
}

const byName = (a, b) => (a < b ? -1 : 1);
/** The package of an import: `@scope/name/part` is of `@scope/name`. */
const packageOf = (id) =>
  id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/');
const nameIn = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const writeJson = (file, content) => writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
