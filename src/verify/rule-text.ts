/** Rules and slots of a link in the document's language; links name them by id, several joined by "; ". */
import type { LanguagePack } from '../languages/pack.ts';
import { type RuleId, ruleIds, type SlotId } from '../languages/pack-working.ts';

const known: ReadonlySet<string> = new Set(ruleIds);
const isRule = (id: string): id is RuleId => known.has(id);

export const ruleText = (rule: string, pack: LanguagePack): string =>
  rule
    .split('; ')
    .map((part) => {
      const [id = '', detail = ''] = part.split('|');
      return isRule(id) ? pack.working.rules[id](detail) : part;
    })
    .join('; ');

const isSlot = (name: string, pack: LanguagePack): name is SlotId => Object.hasOwn(pack.working.slots, name);

export const slotText = (name: string, pack: LanguagePack): string =>
  isSlot(name, pack) ? pack.working.slots[name] : name;
