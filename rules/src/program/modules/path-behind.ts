import { ask } from '../exports/ask';
import { type Binding, importedBy, packageBehind } from '../exports/imported';
import type { FileContext } from '../syntax/file-context';
import { type ApiPath, getApiPath, pathGivenBy } from './api-path';

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
  const rest = inside.slice(name?.length ?? 0);
  return (name === undefined ? undefined : joined(exported({ specifier, name }, file), rest) ?? given({ specifier, name }, rest, file))
    ?? joined(exported({ specifier, name: DEFAULT }, file), name === undefined ? inside : `.${inside}`);
}

function exported(binding: Binding, file: FileContext): ApiPath | undefined {
  const imported = importedBy(binding, file.filename, file.host);
  if (imported) return ask(imported, 'api path', file, ({ node, file: other }) => getApiPath(node, other));
  const handedOn = packageBehind(binding, file);
  return handedOn && (handedOn.name === DEFAULT ? `${handedOn.specifier}:` : `${handedOn.specifier}:${handedOn.name}`);
}

/** `getClient().capture`: what a function gives back that the module exports. */
function given(binding: Binding, rest: string, file: FileContext): ApiPath | undefined {
  const imported = rest.startsWith('()') ? importedBy(binding, file.filename, file.host) : undefined;
  return imported && joined(
    ask(imported, 'path of a result', file, (found) => pathGivenBy(found.node, found.file)),
    rest.slice(2),
  );
}

const joined = (base: ApiPath | undefined, rest: string): ApiPath | undefined =>
  base === undefined ? undefined : base + (base.endsWith(':') && rest.startsWith('.') ? rest.slice(1) : rest);
