import { avatarHosts, modelHosts, promptCalls, requestCalls } from '../../knowledge/words/sending-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { usesOf } from '../sdk-calls/use';
import { callSitesOf } from '../../program/modules/call-site';
import { definitionOf } from '../../program/origin/definition';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import { getModule } from '../../program/modules/api-path';
import { isOwnModule } from '../../program/modules/own-module';
import { type Act, type Destination, makeAct, type Payload, valuesOf } from './act';
import { destinationOf, namedChannel, startOfAddress } from './destination';
import { payloadOf } from './request-payload';
import type { FactSources } from '../sources';

/** Questions to language models, by the catalogue. */
export const promptActs = (on: FactSources): Act[] => catalogued(['language model'], 'prompt', on);

/** By the names of functions of the product that take a prompt: `` aiComplete('report', `Write a report about ${studentName}`) ``. */
export const namedPrompts = ({ file }: FactSources): Act[] =>
  callSitesOf(file).all.flatMap((call): Act[] => {
    if (call.isNew || call.receiver || !hasAnyPhrase(call.name, promptCalls) || !isOwnModule(getModule(call.path ?? '') ?? '')) return [];
    const destination = { kind: 'others', name: 'a language model' } as const;
    const { node, at, args } = call;
    return [makeAct({ practice: 'prompt', by: 'name', node, at, call, payload: valuesOf(args), destination, doubts: ['by name only'] })];
  });

/** By the host of a request: `fetch('https://api.openai.com/v1/chat/completions', { body })`. */
export const hostedPrompts = ({ file, settings }: FactSources): Act[] =>
  callSitesOf(file).named(...requestCalls).flatMap((call): Act[] => {
    const start = call.args.map((argument) => startOfAddress(argument, file)).find((each) => isOfModel(each)) ?? '';
    if (start === '' || destinationOf(start, settings)?.kind === 'own') return [];
    const destination = { kind: 'others', name: 'a language model' } as const;
    const { node, at } = call;
    return [
      makeAct({
        practice: 'prompt',
        by: 'name',
        node,
        at,
        call,
        payload: valuesOf(payloadOf(call, file)),
        destination,
        doubts: ['by name only'],
      }),
    ];
  });

const isOfModel = (address: string): boolean => modelHosts.some((host) => address.startsWith(`https://${host}/`));

/** Requests to other machines: by the catalogue, by name, and as the URL of an image or a script. */
export const sendActs =
  (on: FactSources): Act[] => [...catalogued(['mailing list', 'foreign request'], 'send', on), ...requests(on), ...loaded(on)];

const catalogued = (deeds: Parameters<typeof usesOf>[0], practice: 'send' | 'prompt', on: FactSources): Act[] =>
  usesOf(deeds, on).map(({ site }) =>
    makeAct({
      practice,
      by: 'catalogue',
      node: site.call,
      at: site.name,
      call: callSitesOf(on.file).of(site.call),
      payload: valuesOf(site.args),
      destination: { kind: 'others', name: site.sdk.name },
    })
  );

function requests(on: FactSources): Act[] {
  return callSitesOf(on.file).named(...requestCalls).flatMap((call): Act[] => {
    const destinations = call.args.map((argument) => destinationOf(startOfAddress(argument, on.file), on.settings));
    const known = destinations.find((each) => each?.kind === 'others') ?? destinations.find((each) => each !== undefined);
    const channel = known ? undefined : namedChannel(call.args[0]);
    const destination: Destination = known ?? (channel === undefined ? { kind: 'unknown', name: '' } : { kind: 'others', name: channel });
    const by = known?.kind === 'others' ? 'catalogue' : 'name';
    return [
      makeAct({ practice: 'send', by, node: call.node, at: call.at, call, payload: valuesOf(payloadOf(call, on.file)), destination }),
    ];
  });
}

/** `<img src={`https://host/?name=${name}`}>`: the host receives the URL that is loaded from it. */
function loaded(on: FactSources): Act[] {
  return on.file.nodes('TemplateLiteral').flatMap((template): Act[] => {
    const around = template.parent;
    if (around?.type === 'CallExpression' && requestCalls.includes(lastName(unwrap(around.callee as AstNode)))) return [];
    if (around?.type === 'VariableDeclarator' && isRequested(template, on.file)) return [];
    const start = String(template.quasis[0].value.cooked ?? '');
    const destination = /[?&/=]$/.test(start) ? destinationOf(start, on.settings) : undefined;
    if (destination?.kind !== 'others') return [];
    const payload = (template.expressions as AstNode[]).map((node): Payload => ({ node, part: 'query' }));
    const act = makeAct({ practice: 'send', by: 'catalogue', node: template, payload, destination });
    return [act, ...namesForPicture(template, start, act)];
  });
}

/** `const url = `https://host/?name=${name}`; fetch(url)`: the request is reported, with what the URL holds. */
const isRequested = (address: AstNode, file: FactSources['file']): boolean =>
  callSitesOf(file).named(...requestCalls).some(({ args }) =>
    args.some((argument) => argument.type === 'Identifier' && definitionOf(argument, file)?.from === address)
  );

/** `https://host/api/?name=${label}` of a service that draws pictures of people: the name of one, or of a team, whatever it is called. */
function namesForPicture(template: AstNode, start: string, act: Act): Act[] {
  if (!avatarHosts.some((host) => start.includes(`//${host}/`))) return [];
  const texts = (template.quasis as AstNode[]).map((quasi) => String(quasi.value.cooked ?? ''));
  const payload = (template.expressions as AstNode[]).filter((_, index) => NAME_PARAMETER.test(texts[index])).map((given): Payload => {
    const call = unwrap(given);
    const node = call.type === 'CallExpression' && lastName(call) === 'encodeURIComponent'
      ? (call.arguments[0] as AstNode | undefined)
      : given;
    return { node: node ?? given, part: 'query', name: 'user name' };
  });
  return payload.length > 0 ? [{ ...act, payload, doubts: ['by name only'] }] : [];
}

const NAME_PARAMETER = /[?&](?:name|seed|username)=$/;
