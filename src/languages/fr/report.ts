import type { ReportWords } from '../pack-report.ts';

export const report: ReportWords = {};
