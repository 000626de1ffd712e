/** The two packs as far as reports read them. */
import { report as en } from '../../src/languages/en/report.ts';
import { report as fr } from '../../src/languages/fr/report.ts';
import type { ReportLanguage } from '../../src/report/options.ts';

const languages: Readonly<Record<string, ReportLanguage>> = {
  en: { locale: 'en-GB', report: en },
  fr: { locale: 'fr-FR', report: fr },
};

export const packFor = (code: string): ReportLanguage => languages[code.slice(0, 2)] ?? { locale: 'en-GB', report: en };
