export { type DefaultTime, defaultTimes } from './default-times';
export { isEmergencyAlert } from './emergency';
export { type ImmediatePush, immediatePushes } from './immediate-pushes';
export { type Interruption, interruptions } from './interruptions';
export type { Job } from './job';
export { alertsOf, dueItemsOf, jobs } from './jobs';
export type { ReachedAlert } from './reached-alerts';
export { type ScheduledAlert, scheduledAlerts } from './scheduled-alerts';
export { placeOf, type QuietTime, quietTimeIn, type ScheduledTime } from './scheduled-time';
