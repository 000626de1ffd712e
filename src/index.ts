export type { Report } from './contract.ts';
