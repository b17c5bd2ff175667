import { ask } from '../exports/ask';
import { type Binding, importedBy, packageBehind } from '../exports/imported';
import type { FileContext } from '../syntax/file-context';
import { type ApiPath, getApiPath } from './api-path';

const DEFAULT = 'default';

/**
 * The path of an API whose module is a file of the workspace, as that file names it: an instance that it makes, or a package that it
 * re-exports. `./sdk:client.capture` is `posthog-node:PostHog().capture`. Undefined for all other paths.
 */
export function pathBehind(path: ApiPath, file: FileContext): ApiPath | undefined {
  const colon = path.lastIndexOf(':');
  if (colon <= 0 || !file.host.resolve) return undefined;
  const [specifier, inside] = [path.slice(0, colon), path.slice(colon + 1)];
  const name = /^[\w$]+/.exec(inside)?.[0];
  return (name === undefined ? undefined : joined(exported({ specifier, name }, file), inside.slice(name.length)))
    ?? joined(exported({ specifier, name: DEFAULT }, file), name === undefined ? inside : `.${inside}`);
}

function exported(binding: Binding, file: FileContext): ApiPath | undefined {
  const imported = importedBy(binding, file.filename, file.host);
  if (imported) return ask(imported, 'api path', file, ({ node, file: other }) => getApiPath(node, other));
  const handedOn = packageBehind(binding, file);
  return handedOn && (handedOn.name === DEFAULT ? `${handedOn.specifier}:` : `${handedOn.specifier}:${handedOn.name}`);
}

const joined = (base: ApiPath | undefined, rest: string): ApiPath | undefined =>
  base === undefined ? undefined : base + (base.endsWith(':') && rest.startsWith('.') ? rest.slice(1) : rest);
