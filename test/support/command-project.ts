import path from 'node:path';
import { ProjectFolder } from './project-folder';
import { type CommandResult, type CommandSurroundings, runCommand } from './run-command';

/** The built command, as it ships: `npm run build` goes before. */
export const COMMAND = path.resolve(__dirname, '../../rules/bin/gc25.cjs');

/** A project in a folder of its own, in which the command is run. */
export class CommandProject extends ProjectFolder {
  run(...args: string[]): CommandResult {
    return this.runWith({}, ...args);
  }

  runWith(surroundings: CommandSurroundings, ...args: string[]): CommandResult {
    return runCommand(process.execPath, [COMMAND, ...args], this.path, surroundings);
  }

  /** Runs the command in a folder of this project. */
  runIn(folder: string, ...args: string[]): CommandResult {
    return runCommand(process.execPath, [COMMAND, ...args], this.at(folder));
  }
}

/** Two findings: `no-autoplay-loop` in the first line, `no-exposed-child-data` in the second. */
export const LOOP = 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n';
export const LOG = 'console.log(user.password);\n';

/** Ids of the findings in the output of `--format json`, by shown path. */
export function findingsOf({ stdout }: CommandResult): Record<string, string[]> {
  const { files } = JSON.parse(stdout) as { files: { file: string; findings: { ruleId: string }[] }[] };
  return Object.fromEntries(files.map(({ file, findings }) => [file, findings.map(({ ruleId }) => ruleId)]));
}
