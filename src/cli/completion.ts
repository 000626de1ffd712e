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

/** `-h` stands for the help that commander adds to every command without listing it. */
const HELP: Flag = { names: ['-h', '--help'], description: 'display help for command', choices: [], takesValue: false };

const flagsOf = (command: Command): readonly Flag[] => [
  ...command.options
    .filter((option) => !option.hidden)
    .map((option) => ({
      names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
      description: option.description,
      choices: option.argChoices ?? [],
      takesValue: option.required || option.optional,
    })),
  // Sub-commands share one list: a flag that another of them has is refused with a word on what it takes.
  ...command.commands.flatMap((sub) => flagsOf(sub).filter((flag) => flag !== HELP)),
  HELP,
];

const byName = (flags: readonly Flag[]): readonly Flag[] => [
  ...new Map(flags.map((flag) => [flag.names.join(' '), flag])).values(),
];

function commandsOf(program: Command): readonly CommandShape[] {
  const shapes = program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary() || command.description(),
    flags: byName(flagsOf(command)),
    words: [...command.commands.map((c) => c.name()), ...(command.registeredArguments[0]?.argChoices ?? [])],
  }));
  const names = shapes.map(({ name }) => name);
  return [...shapes, { name: 'help', summary: 'help for one command', flags: [], words: names }];
}

/** The command that may be left out: `recount story.txt --quiet`. */
const isDefault = ({ name }: CommandShape): boolean => name === 'check';

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const writers: Readonly<Record<Shell, (commands: readonly CommandShape[]) => string>> = { bash, zsh, fish };

/** An empty answer leaves the word to `-o default`, which completes file names. */
function bash(commands: readonly CommandShape[]): string {
  const branches = commands.map((command) => {
    const { name, flags, words } = command;
    const choosing = flags.filter((flag) => flag.choices.length > 0);
    const open = flags.filter((flag) => flag.takesValue && flag.choices.length === 0).flatMap((flag) => flag.names);
    return [
      `    ${isDefault(command) ? '*' : name})`,
      `      flags=${quoted(flags.flatMap((flag) => flag.names).join(' '))}`,
      ...(words.length === 0 ? [] : [`      [ "$COMP_CWORD" -eq 2 ] && words=${quoted(words.join(' '))}`]),
      ...(choosing.length + open.length === 0 ? [] : ['      case "$before" in']),
      ...choosing.map((flag) => `        ${flag.names.join('|')}) words=${quoted(flag.choices.join(' '))} flags= ;;`),
      ...(open.length === 0 ? [] : [`        ${open.join('|')}) return ;;`]),
      ...(choosing.length + open.length === 0 ? [] : ['      esac']),
      '      ;;',
    ].join('\n');
  });
  // The branch for every other word comes last.
  const ordered = commands.flatMap((command, i) => (isDefault(command) ? [] : (branches[i] ?? [])));
  const last = commands.flatMap((command, i) => (isDefault(command) ? (branches[i] ?? []) : []));
  return `# recount: completion for bash
_recount() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  local flags= words=
  COMPREPLY=()
  # "--format=html" comes in three words.
  if [ "$before" = "=" ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if [ "$word" = "=" ]; then word=; fi
  if [ "$COMP_CWORD" -eq 1 ]; then command=; fi
  case "$command" in
${[...ordered, ...last].join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted(commands.map(({ name }) => name).join(' '))}
    flags="$flags -V --version"
  fi
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
  esac
}
complete -o default -F _recount recount
`;
}

function zsh(commands: readonly CommandShape[]): string {
  const colon = (text: string): string => text.replaceAll(':', '\\:');
  const bracket = (text: string): string => text.replace(/[[\]:]/gu, (mark) => `\\${mark}`);
  const branchOf = (command: CommandShape): string => {
    const { name, flags, words } = command;
    const specs = flags.map((flag) => {
      const value =
        flag.choices.length > 0 ? `:value:(${flag.choices.join(' ')})` : flag.takesValue ? ':value:_files' : '';
      const [only = ''] = flag.names;
      const head = flag.names.length > 1 ? `'(${flag.names.join(' ')})'{${flag.names.join(',')}}` : only;
      return `        ${head}${quoted(`[${bracket(flag.description)}]${value}`)}`;
    });
    const argument =
      words.length > 0 ? [quoted(`1: :(${words.join(' ')})`), quoted('*:file:_files')] : [quoted('*:file:_files')];
    const lines = [...specs, ...argument.map((spec) => `        ${spec}`)].join(' \\\n');
    return [`    ${isDefault(command) ? '*' : name})`, `      _arguments \\`, `${lines} ;;`].join('\n');
  };
  const ordered = [...commands.filter((command) => !isDefault(command)), ...commands.filter(isDefault)];
  return `#compdef recount
_recount() {
  if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
    local -a commands=(
${commands.map(({ name, summary }) => `      ${quoted(`${name}:${colon(summary)}`)}`).join('\n')}
    )
    _describe command commands
    _files
    return
  fi
  local command="$words[2]"
  case "$command" in
    ${commands.map(({ name }) => name).join('|')}) shift words; (( CURRENT-- )) ;;
  esac
  case "$command" in
${ordered.map(branchOf).join('\n')}
  esac
}
# Loaded as a function by its file's name, it is called; sourced, it is only defined.
if [[ "$funcstack[1]" == _recount ]]; then _recount "$@"; else compdef _recount recount; fi
`;
}

function fish(commands: readonly CommandShape[]): string {
  const others = commands.filter((command) => !isDefault(command)).map(({ name }) => name);
  const lines = commands.flatMap((command) => {
    const { name, summary, flags, words } = command;
    const seen = isDefault(command)
      ? `not __fish_seen_subcommand_from ${others.join(' ')}`
      : `__fish_seen_subcommand_from ${name}`;
    return [
      `complete -c recount -n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`,
      ...(words.length === 0
        ? []
        : [
            `complete -c recount -n '${seen}; and not __fish_seen_subcommand_from ${words.join(' ')}' -f -a ${fishQuoted(words.join(' '))}`,
          ]),
      ...flags.map((flag) => {
        const named = flag.names.map((n) => (n.startsWith('--') ? `-l ${n.slice(2)}` : `-s ${n.slice(1)}`)).join(' ');
        const value =
          flag.choices.length > 0 ? ` -x -a ${fishQuoted(flag.choices.join(' '))}` : flag.takesValue ? ' -r' : '';
        return `complete -c recount -n '${seen}' ${named}${value} -d ${fishQuoted(flag.description)}`;
      }),
    ];
  });
  return `# recount: completion for fish\n${lines.join('\n')}\n`;
}

const fishQuoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
