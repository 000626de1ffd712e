import { it } from 'vitest';
import { diagnose, explainsExactly } from '../../src/verify/diagnose/diagnose.ts';
import { input, miss, percent, stated } from './make.ts';
import { fitOf } from '../../src/verify/lines.ts';
let seed = 1; const rnd = () => { seed = (seed * 16807) % 2147483647; return seed / 2147483647; };
const log = (lo: number, hi: number) => Math.exp(Math.log(lo) + rnd() * Math.log(hi / lo));
const sig = (x: number, d: number) => { const p = d - 1 - Math.floor(Math.log10(x)); return p > 0 ? x.toFixed(p) : String(Math.round(x / 10 ** -p) * 10 ** -p); };
it('measure', () => {
  for (const d of [1, 2, 3, 4])
    for (const [name, make] of Object.entries({
      level: () => miss('value', [Math.round(log(10, 1e5))], stated(sig(log(10, 1e5), d))),
      'level near': () => { const v = Math.round(log(100, 1e5)); return miss('value', [v], stated(sig(v * (0.6 + 0.8 * rnd()), d))); },
      'level with history': () => { const v = Math.round(log(100, 1e5)); return miss('value', [v], stated(sig(v * (0.6 + 0.8 * rnd()), d)), { history: [v * 0.8, v * 0.9, v * 0.95, v] }); },
      growth: () => { const a = log(100, 1e4); return miss('growth', [a, a * log(0.5, 2.5)], stated(sig(log(2, 150), d), { unit: percent, negative: rnd() < 0.4 })); },
      'growth of rates': () => { const a = log(10, 60); return miss('growth', [input(a, percent), input(a * log(0.7, 1.5), percent)], stated(sig(log(2, 60), d), { unit: percent, negative: rnd() < 0.4 })); },
      share: () => { const a = log(100, 1e4); return miss('share', [a, a * rnd()], stated(sig(log(2, 98), d), { unit: percent })); },
      sum: () => { const t = [1, 2, 3, 4, 5].map(() => Math.round(log(100, 1000))); const s = t.reduce((x, y) => x + y, 0); return miss('sum', t, stated(sig(s * (0.5 + rnd()), d))); },
      difference: () => { const a = log(100, 1e4); return miss('difference', [a, a * log(0.5, 2)], stated(sig(log(50, 1e4), d))); },
      multiple: () => { const a = log(100, 1e4); return miss('multiple', [a, a * log(0.2, 5)], stated(sig(log(1.2, 6), d))); },
    })) {
      let n = 0, named = 0, exact = 0; const kinds: Record<string, number> = {}, ek: Record<string, number> = {};
      while (n < 3000) { const m = make(); if (fitOf(m.stated, m.recomputed) !== 'outside') continue; n++; const k = diagnose(m); if (k) { named++; kinds[k.kind] = (kinds[k.kind] ?? 0) + 1; } if (explainsExactly(m)) { exact++; if (k) ek[k.kind] = (ek[k.kind] ?? 0) + 1; } }
      const top = (o: Record<string, number>) => Object.entries(o).sort((a, b) => b[1] - a[1]).slice(0, 6).map(([k, v]) => `${k} ${(v / 30).toFixed(1)}`).join(', ');
      console.log(d, name.padEnd(20), `named ${(named / 30).toFixed(1)}% exact ${(exact / 30).toFixed(1)}%`, '|', top(kinds), '| exact:', top(ek));
    }
});
