import type { StatementWords } from '../pack-statements.ts';

export const statements: StatementWords = {};
