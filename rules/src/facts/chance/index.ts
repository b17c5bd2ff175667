export { type ChanceSign, chanceSigns } from './configurations';
export { type Draw, draws } from './draws';
