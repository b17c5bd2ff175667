import type { Gc25Settings } from '../../configuration/settings';
import { FileContext, type SourceCodeLike } from '../../program/syntax/file-context';
import { type Project, projectAround } from '../node/node-file-host';
import { hostSettingsOf, type Linted } from './host-settings';
import { currentMoment } from './moment';
import { ownParsers } from './parsers-on-demand';

/** Facts of other files rest on settings, which most files of a run share; what is known of the disk holds for a moment. */
const projects = new WeakMap<Gc25Settings, { readonly project: Project; moment: object }>();

function projectFor(settings: Gc25Settings, cwd: string): Project {
  const moment = currentMoment();
  const known = projects.get(settings);
  if (!known) {
    const project = projectAround({ parse: (text, file) => ownParsers().readScript(text, file, cwd) });
    projects.set(settings, { project, moment });
    return project;
  }
  if (known.moment !== moment) known.project.renew();
  known.moment = moment;
  return known.project;
}

/** The file of a rule context, with the project on disk around it. */
export function fileOf(context: Linted): FileContext {
  const { filename, cwd } = context;
  const sourceCode = context.sourceCode as SourceCodeLike;
  return FileContext.known(sourceCode)
    ?? FileContext.of(sourceCode, filename, projectFor(hostSettingsOf(context).settings, cwd).forFile());
}
