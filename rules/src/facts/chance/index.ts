export { type ChanceSign, chanceSigns } from './configurations';
export { type ChanceWords, type Draw, draws } from './draws';
