export { type WatchCommand, watchCommandsIn } from './commands';
export { type ReportedFault, reportedFaults } from './faults';
export { type Hiding, hidings } from './hiding';
export { type KeyLog, keyLogs } from './key-logs';
export { type ProcessScan, processScans } from './processes';
export { type ActivityReport, activityReports, type ToldActivity } from './reports';
export { type Watcher, watchers } from './watchers';
export { isAskedRecording } from './asked-recording';
export { isRecordedMasked } from './masked-recording';
