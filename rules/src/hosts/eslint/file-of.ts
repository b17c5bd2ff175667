import type { Gc25Settings } from '../../configuration/settings';
import { FileContext, type SourceCodeLike } from '../../program/syntax/file-context';
import { type Project, projectAround } from '../node/node-file-host';
import { hostSettingsOf, type Linted } from './host-settings';
import { ownParsers } from './parsers-on-demand';

/** Milliseconds for which the state of the disk is taken as known: an editor lints for hours. */
const HOLDS = 1000;

/** Facts of other files rest on settings, which most files of a run share. */
const projects = new WeakMap<Gc25Settings, Project>();

function projectFor(settings: Gc25Settings, cwd: string): Project {
  let project = projects.get(settings);
  if (!project)
    projects.set(settings, project = projectAround({ parse: (text, file) => ownParsers().readScript(text, file, cwd), holds: HOLDS }));
  return project;
}

/** The file of a rule context, with the project on disk around it. */
export function fileOf(context: Linted): FileContext {
  const { filename, cwd } = context;
  const sourceCode = context.sourceCode as SourceCodeLike;
  return FileContext.known(sourceCode)
    ?? FileContext.of(sourceCode, filename, projectFor(hostSettingsOf(context).settings, cwd).forFile());
}
