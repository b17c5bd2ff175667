import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-always-on-sensors',
  description: 'Disallow opening the microphone, camera or motion sensors without a user action',
  paragraphs: { primary: 75, also: [74, 103] },
  help: {
    75: { force: 'ensure', says: 'asks that digital surveillance of children is not routine, indiscriminate or without their knowledge' },
    74: { force: 'ensure', says: 'asks States to ensure that connected products and services are subject to robust data protection rules' },
  },
  family: 'identification',
  sensitivity: 'guarded-adult',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    onShow: {
      seen: '`{{name}}` opens {{what}} as soon as the page loads',
      advice: 'Open the sensor on a button press, with a visible indicator',
      evidence: 'D',
    },
    timer: {
      seen: '`{{name}}` opens {{what}} on a timer',
      advice: 'Open the sensor on a button press, with a visible indicator',
      evidence: 'D',
    },
    pictures: {
      seen: '`{{name}}` takes and uploads photos of the user on a timer',
      advice: 'Take a photo only when the user presses a button',
      evidence: 'D',
    },
    silent: { seen: '`{{name}}: false` turns off the shutter sound', advice: 'Keep the shutter sound on', evidence: 'D' },
    view: {
      seen: '`{{name}}` opens the camera as soon as the component renders',
      advice: 'Open the camera on a button press, and show that the camera is on',
      evidence: 'D',
    },
    listening: {
      seen: '`{{name}}` listens continuously, so the microphone stays open',
      advice: 'Turn off continuous listening, and listen once after a button press',
      evidence: 'D',
    },
    proctoring: {
      seen: '`{{name}}` monitors a student through the device during an exam',
      advice: 'Use human supervision instead',
      evidence: 'D',
    },
    motion: {
      seen: 'sensor data ({{what}}) is sent to a server',
      advice: 'Process sensor data on the device, and store none',
      paragraph: 74,
      evidence: 'D',
    },
  },
  suggestions: {
    onPress: 'Wrap the call in `startSensor()`, to be called by a start button',
    remove: 'Remove the call that opens the sensor',
    set: 'Set the option to `{{value}}`',
  },
  options: {
    handlers: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your functions that run only after a user action',
    },
    allowMotionInGames: { schema: { type: 'boolean' }, default: true, description: 'Whether games may be controlled by device motion' },
    indicatorComponents: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your components that show that a sensor is active',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  { readonly handlers: readonly string[]; readonly allowMotionInGames: boolean; readonly indicatorComponents: readonly string[] }
>;
