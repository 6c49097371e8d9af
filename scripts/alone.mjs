import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Known to whoever starts in this folder, and to nobody else. */
const name = `hundred-models-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 16)}`;
/** Where the system itself forgets whoever ended, it is no file. */
const doors = { linux: `\0${name}`, win32: `\\\\.\\pipe\\${name}` };
const door = doors[process.platform] ?? join(tmpdir(), `${name}.sock`);

/** Runs a work while no other process of this machine does one in this folder; waits for those that do. */
export async function alone(work) {
  const lock = await openDoor();
  try {
    return await work();
  } finally {
    lock?.();
  }
}

/** Listens where only one process can, and returns what ends that; undefined where the system allows no such door. */
async function openDoor() {
  for (let told = false; ;) {
    const waiting = new Set();
    const server = createServer((socket) => waiting.add(socket.on('error', () => {})));
    try {
      server.listen(door);
      await once(server, 'listening');
      return () => {
        server.close();
        for (const socket of waiting) socket.destroy();
      };
    } catch (error) {
      if (error.code !== 'EADDRINUSE') return undefined;
    }
    const guest = connect(door, () => {
      if (!told) console.log('Another command installs or builds here; waiting for it ...');
      told = true;
    }).resume();
    try {
      await once(guest, 'close');
    } catch (error) {
      // Whoever listened there was killed, or ends just now.
      if (!['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(error.code)) return undefined;
      if (error.code === 'ECONNREFUSED' && doors[process.platform] === undefined) rmSync(door, { force: true });
    }
  }
}
