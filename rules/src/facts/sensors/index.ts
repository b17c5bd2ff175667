export { type CameraView, cameraViews } from './camera-views';
export { type Movement, movementsHeard } from './movements';
export { handlersAround, type SensorOpening, sensorOpenings } from './openings';
export { type CameraPicture, cameraPictures, silentPictures } from './pictures';
export { type Proctoring, proctorings } from './proctoring';
