export { isCoordinateName } from './coordinates';
export type { PositionPart } from '../personal-data/position-rounding';
export { type Marker, mapMarkers } from './markers';
export { type PassedOn, positionsPassedOn, type RecordedPosition, type SensedPosition } from './passed-on';
export { type PictureWithPlace, picturesWithPlace, type PositionAccess, type PositionRequest, positionRequests } from './requests';
export { positionTrails, type Trail } from './trails';
