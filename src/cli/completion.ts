/** `recount completion bash|zsh|fish`: a script for the shell, made from the commands themselves, so that it cannot lag behind. */
import { Argument, type Command } from 'commander';
import type { Io } from './io.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

export function registerCompletion(program: Command, io: Io): void {
  program
    .command('completion')
    .summary('print a completion script for your shell')
    .description('Prints a script that completes commands, options, choices and file names.')
    .addArgument(new Argument('<shell>', 'bash, zsh or fish').choices(shells))
    .addHelpText(
      'after',
      `
Examples:
  source <(recount completion bash)                                     in ~/.bashrc
  recount completion zsh > "\${fpath[1]}/_recount"
  recount completion fish > ~/.config/fish/completions/recount.fish`,
    )
    .action(async (shell: Shell) => {
      await io.stdout.write(writers[shell](commandsOf(program)));
    });
}

interface Flag {
  readonly names: readonly string[];
  readonly description: string;
  readonly choices: readonly string[];
  readonly takesValue: boolean;
}

interface CommandShape {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  /** Sub-commands and fixed choices of the first argument. */
  readonly words: readonly string[];
}

const commandsOf = (program: Command): readonly CommandShape[] =>
  program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary() || command.description(),
    flags: command.options
      .filter((option) => !option.hidden)
      .map((option) => ({
        names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
        description: option.description,
        choices: option.argChoices ?? [],
        takesValue: option.required || option.optional,
      })),
    words: [...command.commands.map((c) => c.name()), ...(command.registeredArguments[0]?.argChoices ?? [])],
  }));

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const writers: Readonly<Record<Shell, (commands: readonly CommandShape[]) => string>> = { bash, zsh, fish };

function bash(commands: readonly CommandShape[]): string {
  const branches = commands.map(({ name, flags, words }) => {
    const choices = flags
      .filter((flag) => flag.choices.length > 0)
      .map(
        (flag) =>
          `      ${flag.names.join('|')}) COMPREPLY=($(compgen -W ${quoted(flag.choices.join(' '))} -- "$word")); return ;;`,
      );
    const all = [...flags.flatMap((flag) => flag.names), ...words].join(' ');
    return [
      `    ${name})`,
      ...(choices.length === 0 ? [] : ['      case "$before" in', ...choices.map((line) => `  ${line}`), '      esac']),
      `      COMPREPLY=($(compgen -W ${quoted(all)} -- "$word")) ;;`,
    ].join('\n');
  });
  return `# recount: completion for bash
_recount() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(commands.map(({ name }) => name).join(' '))} -- "$word"))
    return
  fi
  case "$command" in
${branches.join('\n')}
  esac
}
complete -o default -F _recount recount
`;
}

function zsh(commands: readonly CommandShape[]): string {
  const colon = (text: string): string => text.replaceAll(':', '\\:');
  const bracket = (text: string): string => text.replace(/[[\]:]/gu, (mark) => `\\${mark}`);
  const branches = commands.map(({ name, flags, words }) => {
    const specs = flags.map((flag) => {
      const value =
        flag.choices.length > 0 ? `:value:(${flag.choices.join(' ')})` : flag.takesValue ? ':value:_files' : '';
      const [only = ''] = flag.names;
      const head = flag.names.length > 1 ? `'(${flag.names.join(' ')})'{${flag.names.join(',')}}` : only;
      return `        ${head}${quoted(`[${bracket(flag.description)}]${value}`)}`;
    });
    const argument = words.length > 0 ? quoted(`1: :(${words.join(' ')})`) : quoted('*:file:_files');
    return [`    ${name})`, `      _arguments \\`, ...specs.map((spec) => `${spec} \\`), `        ${argument} ;;`].join(
      '\n',
    );
  });
  return `#compdef recount
_recount() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, summary }) => `      ${quoted(`${name}:${colon(summary)}`)}`).join('\n')}
    )
    _describe command commands
    _files
    return
  fi
  local command="$words[2]"
  shift words; (( CURRENT-- ))
  case "$command" in
${branches.join('\n')}
  esac
}
_recount "$@"
`;
}

function fish(commands: readonly CommandShape[]): string {
  const lines = commands.flatMap(({ name, summary, flags, words }) => [
    `complete -c recount -n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`,
    ...(words.length === 0
      ? []
      : [`complete -c recount -n '__fish_seen_subcommand_from ${name}' -f -a ${fishQuoted(words.join(' '))}`]),
    ...flags.map((flag) => {
      const named = flag.names.map((n) => (n.startsWith('--') ? `-l ${n.slice(2)}` : `-s ${n.slice(1)}`)).join(' ');
      const value =
        flag.choices.length > 0 ? ` -x -a ${fishQuoted(flag.choices.join(' '))}` : flag.takesValue ? ' -r' : '';
      return `complete -c recount -n '__fish_seen_subcommand_from ${name}' ${named}${value} -d ${fishQuoted(flag.description)}`;
    }),
  ]);
  return `# recount: completion for fish\n${lines.join('\n')}\n`;
}

const fishQuoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
