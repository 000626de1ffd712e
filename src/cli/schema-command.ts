/** `recount schema [report|config|sidecar]`: the JSON Schema of the JSON report, of `recount.config.json`, of a table's sidecar. */
import { Argument, type Command } from 'commander';
import type { Io } from './io.ts';

const names = ['report', 'config', 'sidecar'] as const;
export type SchemaName = (typeof names)[number];

export function registerSchema(program: Command, io: Io): void {
  program
    .command('schema')
    .summary('print a JSON Schema')
    .description('Prints the JSON Schema of the JSON report, of recount.config.json, or of a table’s sidecar.')
    .addArgument(new Argument('[name]', 'which one').choices(names).default('report'))
    .addHelpText('after', '\nExample:\n  recount schema config > recount.config.schema.json')
    .action(async (name: SchemaName) => {
      await io.stdout.write(`${JSON.stringify(await schemaFor(name), null, 2)}\n`);
    });
}

/** JSON Schema, draft 2020-12, generated from the schema that the program itself validates with. */
export async function schemaFor(name: SchemaName): Promise<unknown> {
  if (name === 'report') {
    const { reportJsonSchema } = await import('../report/format-json.ts');
    return reportJsonSchema();
  }
  if (name === 'sidecar') {
    const [{ z }, { tableMetadataSchema }] = await Promise.all([import('zod'), import('../store/table-metadata.ts')]);
    const schema = z.toJSONSchema(tableMetadataSchema, { target: 'draft-2020-12', io: 'input' });
    return { ...schema, title: 'TABLE.recount.json' };
  }
  const [{ z }, { configSchema }] = await Promise.all([import('zod'), import('./config.ts')]);
  return { ...z.toJSONSchema(configSchema, { target: 'draft-2020-12' }), title: 'recount.config.json' };
}
