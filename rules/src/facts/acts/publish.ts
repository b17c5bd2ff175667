import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { hasAnyWord } from '../../program/syntax/words';
import { type Act, makeAct, valuesOf } from './act';
import type { FactSources } from '../sources';

const telling = [
  'emit', 'broadcast', 'publish', 'sendMessage', 'share', 'sendLocation', 'shareLocation', 'sendSMS', 'sendSms', 'sendTextMessage',
  'sendMail', 'sendEmail',
];
/** Methods of answers and of handlers too: what they are called on has to be a channel. */
const plain = ['send', 'trigger'];
const channels: readonly string[] = ['ws', 'socket', 'websocket', 'channel', 'connection', 'conn', 'room', 'peer'];

/** Events in a room, messages and mails: other people are shown what they hold. */
export const publishActs = ({ file }: FactSources): Act[] =>
  callSitesOf(file).named(...telling, ...plain).flatMap((call): Act[] => {
    const isPlain = plain.includes(call.name) && !(call.name === 'send' && isChannel(call));
    if (call.isNew || (isPlain && !call.receiver)) return [];
    return [makeAct({
      practice: 'publish', by: 'name', node: call.node, at: call.at, call, payload: valuesOf(call.args),
      destination: { kind: 'others', name: call.holder }, doubts: isPlain ? ['by name only'] : [],
    })];
  });

const isChannel = ({ receiverNames }: CallSite): boolean => receiverNames.some((name) => hasAnyWord(name, channels));
