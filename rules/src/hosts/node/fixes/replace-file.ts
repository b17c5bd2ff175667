import fs from 'node:fs';
import path from 'node:path';

/**
 * Replaces the content of a file at once: whoever reads it meanwhile, or after a crash, finds the old text or the new one. Mode and, as
 * far as the system lets us, owner stay; behind a symbolic link the file that it leads to is replaced. Throws what the system says, and
 * where the file is no longer what was read.
 */
export function replaceFile(name: string, before: string, after: string): void {
  const file = fs.realpathSync(name);
  fs.accessSync(file, fs.constants.W_OK);
  if (fs.readFileSync(file, 'utf8') !== before) throw new Error('it changed meanwhile');
  const { mode, uid, gid } = fs.statSync(file);
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.gc25-${process.pid}`);
  try {
    const handle = fs.openSync(temporary, 'wx', mode);
    try {
      fs.writeFileSync(handle, after);
      // The mode of a new file is less what the process masks.
      fs.fchmodSync(handle, mode);
      keepOwner(handle, uid, gid);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function keepOwner(handle: number, uid: number, gid: number): void {
  try {
    fs.fchownSync(handle, uid, gid);
  } catch {
    // Only a privileged user gives files away; the content is what was asked for.
  }
}
